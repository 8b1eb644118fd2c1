package dev.actionline.director;

import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import java.util.Set;

/**
 * What the scenes of a film share while it is drafted, and what one leaves to the next.
 *
 * @param weightless tells where nothing weighs anything
 * @param calls speeches that are spoken into a phone
 */
record Production(
    Breakdown breakdown,
    Company company,
    Hands hands,
    LeftBehind left,
    Directions directions,
    Treatment treatment,
    Library library,
    Afloat weightless,
    Set<Beat> calls) {}
