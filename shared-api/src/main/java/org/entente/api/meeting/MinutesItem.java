package org.entente.api.meeting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.entente.api.identity.DepartmentId;
import org.entente.api.identity.PersonId;
import org.entente.api.refusal.Refusal;
import org.entente.api.text.Text;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One thing that minutes hold down, as far as people were of one mind about it (handbook 1.3 B4, 1.8 T4). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(name = "duty_boundary", value = MinutesItem.DutyBoundary.class),
        @JsonSubTypes.Type(name = "decision", value = MinutesItem.Decision.class),
        @JsonSubTypes.Type(name = "risk", value = MinutesItem.Risk.class),
        @JsonSubTypes.Type(name = "resource_pledge", value = MinutesItem.ResourcePledge.class),
        @JsonSubTypes.Type(name = "action", value = MinutesItem.Action.class)})
public sealed interface MinutesItem {
    /** What a department answers for, and where that ends. */
    record DutyBoundary(DepartmentId department, Text text) implements MinutesItem {
        public DutyBoundary {
            text = Text.required("items.text", text);
        }
    }

    record Decision(Text text) implements MinutesItem {
        public Decision {
            text = Text.required("items.text", text);
        }
    }

    /**
     * What may go wrong.
     *
     * @param department  who sees it coming; null for all
     * @param contingency what is done then; may be empty
     */
    record Risk(@Nullable DepartmentId department, Text text, Text contingency) implements MinutesItem {
        public Risk {
            text = Text.required("items.text", text);
            contingency = Text.orNone(contingency);
        }
    }

    /**
     * What a department will give. Only a participant can promise; from anybody else it is not agreed (handbook 1.2).
     *
     * @param amountCny money in yuan, where it is money; not negative
     * @param people    heads, where it is people; not negative
     */
    record ResourcePledge(DepartmentId department, Text what, @Nullable BigDecimal amountCny, @Nullable Integer people)
            implements MinutesItem {
        public ResourcePledge {
            what = Text.required("items.what", what);
            if (amountCny != null && amountCny.signum() < 0 || people != null && people < 0) {
                throw Refusal.invalid("amount-negative", "1.8 T4", "A resource is not negative.");
            }
        }
    }

    /**
     * Who does what by when; reported done under its id.
     *
     * @param id stays the same in later editions: up to 20 of a-z, 0-9 and '-'
     */
    record Action(String id, Text content, DepartmentId department, PersonId assignee, @Nullable LocalDate dueOn)
            implements MinutesItem {
        private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,19}");

        public Action {
            content = Text.required("items.content", content);
            if (!ID.matcher(id).matches()) {
                throw Refusal.invalid("action-id", "1.8 T4", "An action's id is up to 20 of a-z, 0-9 and '-'.");
            }
        }
    }
}
