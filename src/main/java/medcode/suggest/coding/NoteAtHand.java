package medcode.suggest.coding;

import medcode.encounter.Setting;
import medcode.extract.Extraction;
import medcode.suggest.circumstance.CircumstanceCodes;
import medcode.suggest.coded.Rejections;

/**
 * The note that is being coded.
 *
 * @param stated its circumstances, which are coded apart from its conditions
 * @param rejections what it mentions and is not coded, filled on the way
 */
record NoteAtHand(Extraction extraction, Setting setting, CircumstanceCodes.OfNote stated, Rejections rejections) {}
