package se.samlad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.intake.document.DocxBlocks;
import se.samlad.testing.SourceFiles;
import se.samlad.testing.Zip;

/** What was wrong once. */
class EasyToGetWrongTests {

    @TempDir
    private static Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"960101 2389", "19960101 - 2389", "960101\u00A0-\u00A02389", "960101−2389", "960101‑2389"})
    void aPersonalNumberWithBlanksOrAnotherDashIsMasked(String number) {
        assertThat(ReportReader.ofLines(List.of(number)).text()).doesNotContain("2389");
    }

    @Test
    void aFormFieldThatIsTickedByDefaultIsTicked() throws IOException, RefusedFileException {
        String body = "<w:p><w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val=\"1\"/></w:checkBox></w:ffData>"
                + "</w:fldChar></w:r></w:p>";

        assertThat(DocxBlocks.read(SourceFiles.of(Zip.document(folder.resolve("f.docx"), body))))
                .containsExactly("☒");
    }
}
