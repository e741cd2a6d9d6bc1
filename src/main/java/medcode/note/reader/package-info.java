/** Readers of note formats; the only place that parses them. */
package medcode.note.reader;
