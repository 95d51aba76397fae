package org.entente.command.file;

import java.util.Set;

import org.entente.api.refusal.Refusal;
import org.entente.api.refusal.RefusalKind;
import org.entente.api.request.Attachment;

/**
 * Which files are taken. Anything that people read or look at is; what a double click would run is not, because everybody of a
 * case opens what a colleague attached. Whoever really must hand on a program puts it into an archive, which nothing runs by itself.
 */
public final class FilePolicy {
    /** Programs and scripts of the usual desktops, by what their content or, for scripts, their name says. */
    private static final Set<String> PROGRAMS = Set.of("application/x-msdownload", "application/x-dosexec",
            "application/vnd.microsoft.portable-executable", "application/x-elf", "application/x-executable",
            "application/x-sharedlib", "application/x-object", "application/x-mach-o",
            "application/x-mach-o-executable",
            "application/x-ms-installer", "application/x-msi", "application/x-bat", "application/x-ms-shortcut",
            "application/hta", "application/java-archive", "application/java-vm", "text/x-vbscript", "text/vbscript",
            "application/x-powershell", "application/x-sh", "text/x-vbasic");

    private FilePolicy() {}

    // REQ-26: a file has something in it, at most 20 MiB, and is no program by its content or, for scripts, its name
    public static void require(Attachment file) {
        if (file.size() <= 0) {
            throw Refusal.invalid("file-empty", "1.8 T1", "There is nothing in the file.");
        }
        if (file.size() > Attachment.LARGEST) {
            throw tooLarge();
        }
        if (PROGRAMS.contains(file.mediaType())) {
            throw Refusal.invalid("file-is-program", "1.8 T1", "Programs and scripts are not attached.")
                    .with("mediaType", file.mediaType());
        }
    }

    static Refusal tooLarge() {
        return Refusal.of(RefusalKind.TOO_LARGE, "file-too-large",
                "A file has at most " + Attachment.LARGEST + " bytes.").with("most", Attachment.LARGEST);
    }
}
