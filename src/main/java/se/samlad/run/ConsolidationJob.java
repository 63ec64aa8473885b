package se.samlad.run;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

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
            Step protect,
            Step publishAnnex,
            Step publishWorkbook,
            Step publishReport,
            Step publishFeedback,
            Step publish) {
        Flow files = new FlowBuilder<Flow>("files")
                .split(new SimpleAsyncTaskExecutor("publish-"))
                .add(flow(publishAnnex), flow(publishWorkbook), flow(publishReport), flow(publishFeedback))
                .build();
        Flow wayOfTheData = new FlowBuilder<Flow>("wayOfTheData")
                .start(receive)
                .next(readLists)
                .next(readReports)
                .next(link)
                .next(count)
                .next(reconcile)
                .next(protect)
                .next(files)
                .next(publish)
                .build();
        return new JobBuilder(NAME, repository).start(wayOfTheData).end().build();
    }

    private static Flow flow(Step step) {
        return new FlowBuilder<Flow>(step.getName() + "Flow").start(step).build();
    }
}
