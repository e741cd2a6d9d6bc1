package medcode.claim.reader;

import medcode.claim.Place;

/** Codes stand in the fields of segments; a place is that of the field's first character. */
record SegmentLayout(char field, char end) implements CodeLayout {

    @Override
    public Bounds bounds(FilePart part, Place place) {
        String text = part.text();
        int from = part.offset(place);
        int to = from;
        while (to < text.length() && text.charAt(to) != field && text.charAt(to) != end) {
            to++;
        }
        return new Bounds(from, to);
    }
}
