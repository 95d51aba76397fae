package org.entente.command.sheet;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells refer to by number. One that is too long is cut, so that the cell that shows it is refused. */
final class SharedTexts extends DefaultHandler {
    private final List<String> texts = new ArrayList<>();
    private final TextGathering gathering = new TextGathering();
    private int all;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("si")) {
            gathering.begin();
        }
        gathering.enter(name);
    }

    @Override
    public void characters(char[] text, int from, int length) {
        gathering.add(text, from, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        gathering.leave(name);
        if (name.equals("si")) {
            String text = gathering.text();
            all += text.length();
            if (all > SheetBounds.ALL_TEXTS || texts.size() >= SheetBounds.ROWS * SheetBounds.COLUMNS) {
                throw SheetBounds.exceeded("characters", SheetBounds.ALL_TEXTS);
            }
            texts.add(text);
        }
    }

    /** @throws IllegalArgumentException if there is no text of this number */
    String of(String number) {
        int at = Integer.parseInt(number.strip());
        if (at < 0 || at >= texts.size()) {
            throw new IllegalArgumentException("no shared text " + at);
        }
        return texts.get(at);
    }
}
