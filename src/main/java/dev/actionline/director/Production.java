package dev.actionline.director;

import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Breakdown;
import dev.actionline.director.business.Afloat;
import dev.actionline.director.casting.Company;
import dev.actionline.director.coverage.Directions;
import dev.actionline.director.coverage.Treatment;
import dev.actionline.director.library.Library;
import dev.actionline.director.set.Hands;
import dev.actionline.director.set.LeftBehind;
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
