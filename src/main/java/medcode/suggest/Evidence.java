package medcode.suggest;

import medcode.extract.Assertion;
import medcode.note.Span;

/** A quote that supports a code, and where it stands; line and column count from 1. */
public record Evidence(Span span, int line, int column, String section, String text, Assertion assertion) {}
