package org.entente.command.player;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.entente.api.identity.PersonId;
import org.entente.api.rollup.RollUpCommand.PublishRollUp;
import org.entente.api.rollup.RollUpEvent.RollUpPublished;
import org.entente.api.rollup.RollUpId;
import org.entente.command.desk.Order;

/** A stage without the asking side, which draws roll-ups up: what they say is prompted from a play in memory. */
record PromptedStage(Stage stage, Map<RollUpId, RollUpPublished> prompts) implements Stage {
    static PromptedStage from(Stage stage, MemoryStage memory) {
        return new PromptedStage(stage, memory.history().stream().map(MemoryStage.Told::event)
                .filter(RollUpPublished.class::isInstance).map(RollUpPublished.class::cast)
                .collect(Collectors.toMap(RollUpPublished::rollUp, one -> one)));
    }

    @Override
    public PublishRollUp drawUp(RollUpId rollUp, PersonId by) {
        PublishRollUp drawn = stage.drawUp(rollUp, by);
        RollUpPublished said = Objects.requireNonNull(prompts.get(rollUp));
        return new PublishRollUp(rollUp, drawn.position(), drawn.cutAt(), drawn.contentHash(), said.cases(),
                said.items());
    }

    @Override
    public Instant now() {
        return stage.now();
    }

    @Override
    public void moveTo(Instant moment) {
        stage.moveTo(moment);
    }

    @Override
    public boolean hasDone(Step step, String requestHash) {
        return stage.hasDone(step, requestHash);
    }

    @Override
    public void carryOut(Order order) {
        stage.carryOut(order);
    }

    @Override
    public long events() {
        return stage.events();
    }
}
