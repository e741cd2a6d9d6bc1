package medcode.claim.reader;

import medcode.claim.Place;

/** Codes are texts of JSON; a place is that of the opening quote. */
final class JsonLayout implements CodeLayout {

    @Override
    public Bounds bounds(FilePart part, Place place) {
        String text = part.text();
        int open = part.offset(place);
        int close = text.indexOf('"', open + 1);
        return open < text.length() && text.charAt(open) == '"' && close > 0
                ? new Bounds(open + 1, close)
                : Bounds.NONE;
    }
}
