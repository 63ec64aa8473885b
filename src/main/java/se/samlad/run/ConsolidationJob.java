package se.samlad.run;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job on one screen: the rooms' steps in the order of the data. */
@Configuration(proxyBeanMethods = false)
class ConsolidationJob {

    static final String NAME = "consolidation";

    @Bean
    Job job(
            JobRepository repository,
            Step receive,
            Step readLists,
            Step readReports,
            Step link,
            Step count,
            Step reconcile,
            Step publishAnnex,
            Step publish) {
        return new JobBuilder(NAME, repository)
                .start(receive)
                .next(readLists)
                .next(readReports)
                .next(link)
                .next(count)
                .next(reconcile)
                .next(publishAnnex)
                .next(publish)
                .build();
    }
}
