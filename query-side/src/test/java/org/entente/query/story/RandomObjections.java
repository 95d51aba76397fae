package org.entente.query.story;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.entente.api.message.DomainEvent;
import org.entente.api.request.Adjustment;
import org.entente.api.request.Category;
import org.entente.api.request.ObjectionGround;
import org.entente.api.request.ObjectionRoute;
import org.entente.api.request.RequestEvent;
import org.entente.api.request.RequestId;
import org.entente.api.request.RulingEffect;
import org.entente.api.request.RulingLevel;
import org.entente.api.request.RulingOutcome;

import static org.entente.query.story.SmallCompany.MARKETING;
import static org.entente.query.story.SmallCompany.PRODUCTION;
import static org.entente.query.story.SmallCompany.RND;
import static org.entente.query.story.SmallCompany.person;

/** Objections of departments and whatever may be done about one that was raised, in random order. */
final class RandomObjections {
    private final Random dice;
    private final Map<RequestId, Integer> raised = new HashMap<>();

    RandomObjections(Random dice) {
        this.dice = dice;
    }

    DomainEvent next(RequestId request, Instant now) {
        int number = any(request);
        if (number == 0 || dice.nextInt(3) == 0) {
            return raised(request, now);
        }
        return switch (dice.nextInt(7)) {
            case 0 -> new RequestEvent.ObjectionAccepted(request, number, PRODUCTION, person("lin.lan"), now);
            case 1 -> new RequestEvent.ObjectionDeclined(request, number, PRODUCTION, person("lin.lan"), "no",
                    dice.nextBoolean(), now);
            case 2 -> new RequestEvent.ObjectionRuled(request, number, PRODUCTION, RulingOutcome.OVERRULED,
                    RulingLevel.OFFICE, person("he.jia"), "fair", now.plusSeconds(86_400), now);
            case 3 -> new RequestEvent.RulingAppealed(request, number, PRODUCTION, person("pei.head"), "unfair", now);
            case 4 -> new RequestEvent.RulingTookEffect(request, number, PRODUCTION, RulingOutcome.UPHELD,
                    RulingEffect.values()[dice.nextInt(4)], now);
            case 5 -> new RequestEvent.ConfirmationGiven(request, PRODUCTION, 1, person("pei.head"), number, now);
            default -> new RequestEvent.KickoffForced(request, 1, Category.EMERGENCY, MARKETING, RND,
                    List.of(MARKETING, RND, PRODUCTION), List.of(PRODUCTION), "fire", now);
        };
    }

    /** The numbers of some objections that a form takes up. */
    List<Integer> some(RequestId request) {
        int number = any(request);
        return number == 0 ? List.of() : List.of(number);
    }

    private DomainEvent raised(RequestId request, Instant now) {
        int number = raised.merge(request, 1, Integer::sum);
        boolean claim = dice.nextBoolean();
        return new RequestEvent.ConfirmationObjected(request, number, PRODUCTION, 1, person("pei.head"),
                claim ? ObjectionGround.WRONGLY_LISTED : ObjectionGround.ADJUSTMENT,
                claim ? List.of() : List.of(new Adjustment("goal.en", "", "less", "too much")),
                claim ? "not ours" : "", ObjectionRoute.values()[dice.nextInt(3)], 1, now);
    }

    private int any(RequestId request) {
        int count = raised.getOrDefault(request, 0);
        return count == 0 ? 0 : 1 + dice.nextInt(count);
    }
}
