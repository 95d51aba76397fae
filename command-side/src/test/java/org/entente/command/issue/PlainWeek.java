package org.entente.command.issue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Working days and office hours of a plain week, counted naively: no day of the stories is off or made up. */
final class PlainWeek {
    private PlainWeek() {}

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    static LocalDateTime workingDay(LocalDateTime from) {
        LocalDate day = from.toLocalDate().plusDays(1);
        while (!works(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(18, 0);
    }

    /** One hour of office time, from nine to six. */
    static LocalDateTime workingHour(LocalDateTime from) {
        LocalDateTime begins = officeOpen(from);
        LocalDateTime closes = begins.toLocalDate().atTime(18, 0);
        return begins.plusHours(1).isAfter(closes)
                ? officeOpen(closes).plus(Duration.between(closes, begins.plusHours(1)))
                : begins.plusHours(1);
    }

    static LocalDateTime officeOpen(LocalDateTime from) {
        LocalDateTime moment = from;
        while (!works(moment.toLocalDate()) || moment.getHour() < 9 || moment.getHour() >= 18) {
            moment = moment.getHour() < 9 && works(moment.toLocalDate())
                    ? moment.toLocalDate().atTime(9, 0)
                    : moment.toLocalDate().plusDays(1).atTime(9, 0);
        }
        return moment;
    }

    static LocalDateTime daily(LocalDateTime after, int hour) {
        LocalDateTime today = after.toLocalDate().atTime(LocalTime.of(hour, 0));
        return today.isAfter(after) ? today : today.plusDays(1);
    }

    static LocalDateTime morningOrEvening(LocalDateTime after) {
        LocalDateTime morning = daily(after, 9);
        LocalDateTime evening = daily(after, 17);
        return morning.isBefore(evening) ? morning : evening;
    }
}
