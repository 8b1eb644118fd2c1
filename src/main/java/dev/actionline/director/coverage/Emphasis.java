package dev.actionline.director.coverage;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Clause;
import dev.actionline.director.casting.Company;
import dev.actionline.director.text.Interest;
import dev.actionline.director.text.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a shot is about: the moment that decides how it is framed, and who and what is in it.
 *
 * @param performers figures of the film; everything else that is framed is a thing or a mark
 */
public record Emphasis(Set<String> performers) {
  /** The moment that decides; null for none: what two do together, then what needs the most room, else what comes first. */
  Moment leads(ShotDraft shot) {
    Moment leads = null;
    for (Moment moment : shot.moments) {
      if (leads == null || weight(moment) > weight(leads)) {
        leads = moment;
      }
    }
    return leads;
  }

  /** What is to be seen of it first of all. */
  Interest leading(ShotDraft shot) {
    Moment leads = leads(shot);
    return leads == null ? Interest.PLACE : together(leads) ? Interest.TOUCH : leads.interest();
  }

  /** Who comes or goes shows the place. */
  static boolean comesOrGoes(Moment moment) {
    return of(moment, Set.of(ActionClass.ENTER, ActionClass.EXIT));
  }

  /** Whether it is a deed of some classes. */
  public static boolean of(Moment moment, Set<ActionClass> kinds) {
    return moment != null && moment.beat() instanceof Clause c && kinds.contains(c.kind());
  }

  private int weight(Moment moment) {
    return !moment.plays() ? 0 : together(moment) ? 3 : moment.interest().wide() ? 2 : moment.interest() == Interest.BENCH ? 1 : 0;
  }

  /** Two who have to do with each other within arm's length. */
  boolean together(Moment moment) {
    long people = Stream.concat(moment.who().stream(), moment.whom().stream()).filter(performers::contains).distinct().count();
    boolean near = Set.of(Interest.TOUCH, Interest.DEED, Interest.HANDS).contains(moment.interest());
    return people > 1 && near && moment.plays();
  }

  /** Things and marks it has to do with. */
  List<String> things(Moment moment) {
    return of(moment).stream().filter(w -> !performers.contains(w)).toList();
  }

  /** All it has to do with: who acts, then on whom and what. */
  static List<String> of(Moment moment) {
    return Stream.concat(moment.who().stream(), moment.whom().stream()).distinct().toList();
  }

  /** Those who are figures; all when none is. */
  List<String> people(List<String> subjects) {
    List<String> people = subjects.stream().filter(performers::contains).toList();
    return people.isEmpty() ? subjects : people;
  }

  static List<String> first(List<String> all, int count) {
    return new ArrayList<>(all.subList(0, Math.min(count, all.size())));
  }

  /** Whether what is written for a moment is of a thing. */
  static boolean names(Moment moment, String thing) {
    return moment.lines().stream().anyMatch(l -> l.text().contains(Company.name(thing)));
  }
}
