package medcode.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.Release;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.note.LineMap;
import medcode.note.Note;
import medcode.note.Origin;
import medcode.note.Span;

/**
 * The fields of mentions and of facts bound to none, in the order of the published records.
 *
 * <p>They are written straight to the generator: a night's notes have millions of them.
 */
public final class MentionFields {
    private final Extraction extraction;
    private final String text;
    private final LineMap lines;
    private final JsonGenerator json;

    private MentionFields(Extraction extraction, JsonGenerator json) {
        this.extraction = extraction;
        this.text = extraction.note().text();
        this.lines = LineMap.of(text);
        this.json = json;
    }

    /** Adds a record of {@code "type":"mention"} for each mention, then one of {@code "type":"fact"} for each fact;
     * the codes are of the releases. */
    public static void write(RecordBuffer records, Extraction extraction, ReleasesRead releases) {
        records.add(lines -> {
            MentionFields fields = new MentionFields(extraction, lines.generator());
            for (Mention mention : extraction.mentions()) {
                fields.mention(mention, releases.of(mention));
                lines.end();
            }
            for (Fact fact : extraction.facts()) {
                fields.fact(fact);
                lines.end();
            }
        });
    }

    private void mention(Mention mention, Release release) throws IOException {
        begin("mention", mention.span());
        json.writeStringField("section", mention.section().kind().id());
        json.writeStringField("text", mention.span().of(text));
        json.writeStringField("kind", mention.kind().id());
        json.writeStringField("assertion", mention.assertion().id());
        json.writeStringField("cue", mention.cue().map(cue -> cue.of(text)).orElse(null));
        json.writeArrayFieldStart("facts");
        for (Fact fact : mention.facts()) {
            bound(fact);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("codes");
        for (Code code : mention.codes()) {
            json.writeString(code.toString());
        }
        json.writeEndArray();
        if (mention.isUndecided()) {
            senses(mention);
        }
        if (mention.copied()) {
            json.writeBooleanField("copied", true);
        }
        json.writeStringField(
                "codeSet", mention.codes().isEmpty() ? null : release.codeSet().id());
        json.writeStringField("release", release.id());
        json.writeEndObject();
    }

    private void senses(Mention mention) throws IOException {
        json.writeArrayFieldStart("senses");
        for (Mention.Sense sense : mention.senses()) {
            json.writeStartObject();
            json.writeStringField("term", sense.term());
            json.writeArrayFieldStart("codes");
            for (Code code : sense.codes()) {
                json.writeString(code.toString());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void fact(Fact fact) throws IOException {
        begin("fact", fact.span());
        json.writeStringField("text", fact.span().of(text));
        stated(fact);
        json.writeEndObject();
    }

    private void bound(Fact fact) throws IOException {
        json.writeStartObject();
        stated(fact);
        json.writeStringField("text", fact.span().of(text));
        json.writeNumberField("start", fact.span().start());
        json.writeNumberField("end", fact.span().end());
        json.writeEndObject();
    }

    private void stated(Fact fact) throws IOException {
        json.writeStringField("kind", fact.kind().id());
        json.writeStringField("value", fact.value());
        json.writeStringField("unit", fact.unit().isEmpty() ? null : fact.unit());
        json.writeBooleanField("selectsCode", fact.kind().selectsCode());
    }

    private void begin(String type, Span span) throws IOException {
        Note note = extraction.note();
        json.writeStartObject();
        json.writeStringField("type", type);
        json.writeStringField("note", note.name());
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeNumberField("line", lines.line(span.start()));
        json.writeNumberField("column", lines.column(span.start()));
        Optional<Origin> origin = note.origin(span.start());
        if (origin.isPresent()) {
            source(origin.get());
        }
    }

    /** Where in its file a part of the note stands, as far as it is known. */
    private void source(Origin origin) throws IOException {
        json.writeObjectFieldStart("source");
        known("page", origin.page());
        known("line", origin.line());
        known("column", origin.column());
        json.writeEndObject();
    }

    private void known(String field, int number) throws IOException {
        if (number > 0) {
            json.writeNumberField(field, number);
        }
    }
}
