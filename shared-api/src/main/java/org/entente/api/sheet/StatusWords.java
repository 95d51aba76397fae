package org.entente.api.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.entente.api.task.TaskStatus;
import org.entente.api.text.Text;

/** What people call the states of a work item (handbook 1.4). */
public final class StatusWords {
    private StatusWords() {}

    public static Text of(TaskStatus status) {
        return switch (status) {
            case NONE -> Text.NONE;
            case NOT_STARTED -> new Text("未开始", "Not started");
            case IN_PROGRESS -> new Text("进行中", "In progress");
            case DELAYED -> new Text("延期", "Delayed");
            case BLOCKED -> new Text("受阻", "Blocked");
            case COMPLETED -> new Text("已完成", "Completed");
            case CANCELLED -> new Text("已取消", "Cancelled");
        };
    }

    /** As it stands in a cell: {@code 进行中 In progress}. */
    public static String written(TaskStatus status) {
        Text words = of(status);
        return words.zh() + " " + words.en();
    }

    /** Either language, both, or the code; case and spaces do not matter. */
    public static Optional<TaskStatus> read(String words) {
        String asked = plain(words);
        return Arrays.stream(TaskStatus.values()).filter(one -> one != TaskStatus.NONE)
                .filter(one -> asked.equals(plain(of(one).zh())) || asked.equals(plain(of(one).en()))
                        || asked.equals(plain(written(one))) || asked.equals(plain(one.code())))
                .findFirst();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s_-]+", "").toLowerCase(Locale.ROOT);
    }
}
