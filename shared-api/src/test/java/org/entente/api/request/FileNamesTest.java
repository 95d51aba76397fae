package org.entente.api.request;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule REQ-26: of a file's name only what can be seen is kept, and no place in anybody's file system. */
class FileNamesTest {
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({"report.pdf, report.pdf", "需求 说明.docx, 需求 说明.docx", "/etc/passwd, passwd",
            "C:\\Users\\me\\plan.xlsx, plan.xlsx",
            "../../up.txt, up.txt", "a<b>c:d.txt, a_b_c_d.txt", ".hidden, hidden", "'  spaced.txt  ', spaced.txt",
            "ends.with.dots..., ends.with.dots"})
    void only_its_last_part_and_what_a_name_may_hold_is_kept(String stated, String kept) {
        assertThat(FileNames.cleaned(stated)).isEqualTo(kept);
    }

    @Test
    void what_cannot_be_seen_or_turns_writing_around_is_left_out() {
        assertThat(FileNames.cleaned("in\u0000voice\u202Efdp.exe\r\n")).isEqualTo("invoicefdp.exe");
        assertThat(FileNames.cleaned("a\u200Bb\uD83D.txt")).isEqualTo("ab.txt");
        assertThat(FileNames.cleaned("plan \uD83D\uDE00.txt")).isEqualTo("plan \uD83D\uDE00.txt");
    }

    @Test
    void the_same_letter_is_written_in_one_way() {
        assertThat(FileNames.cleaned("re\u0301sume\u0301.pdf")).isEqualTo("r\u00e9sum\u00e9.pdf");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "..", "/", "C:\\", "\u0007"})
    void what_has_no_name_is_called_file(String stated) {
        assertThat(FileNames.cleaned(stated)).isEqualTo("file");
    }

    @Test
    void a_name_has_200_characters_of_which_the_ending_stays() {
        assertThat(FileNames.cleaned("x".repeat(196) + ".pdf")).isEqualTo("x".repeat(196) + ".pdf");
        assertThat(FileNames.cleaned("x".repeat(197) + ".pdf")).isEqualTo("x".repeat(196) + ".pdf");
        assertThat(FileNames.cleaned("x".repeat(201))).hasSize(200);
        assertThat(FileNames.cleaned("x".repeat(195) + "\uD83D\uDE00x.pdf")).isEqualTo("x".repeat(195) + ".pdf");
    }
}
