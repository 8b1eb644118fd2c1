package dev.actionline.director.text;

import dev.actionline.breakdown.ActionClass;
import dev.actionline.breakdown.Beat;
import dev.actionline.breakdown.Clause;
import java.util.ArrayList;
import java.util.List;

/**
 * A beat as staged: what is written for it, and what there is to see.
 *
 * @param interest what the eye wants
 * @param lines statements of the list; empty for a camera direction and for what furnishes the scene
 * @param who performers that act, names as cast
 * @param whom what else must be in frame: performers, props, marks of the set
 * @param seconds about how long it plays
 * @param paragraph number of the script's paragraph, counted from 0
 * @param joined true when it happens while the moment before it does, so that no cut may part them
 * @param label a shot's title if it begins with this moment
 */
public record Moment(
    Beat beat,
    Interest interest,
    List<Line> lines,
    List<String> who,
    List<String> whom,
    double seconds,
    int paragraph,
    boolean joined,
    String label) {

  public Moment {
    lines = List.copyOf(lines);
    who = List.copyOf(who);
    whom = List.copyOf(whom);
  }

  /** The same, looked at otherwise. */
  public Moment seen(Interest other) {
    return new Moment(beat, other, lines, who, whom, seconds, paragraph, joined, label);
  }

  /** Whether these go somewhere, as one line tells. */
  public boolean goes(List<String> whoever) {
    return interest == Interest.TRAVEL && who.equals(whoever) && lines.size() == 1;
  }

  /** The same, and how it is done. */
  public Moment how(String manner) {
    return doing(", " + manner, List.of());
  }

  /**
   * The same, and what else is done meanwhile.
   *
   * @param more what its line goes on with
   * @param upon whom or what that has to do with
   */
  public Moment doing(String more, List<String> upon) {
    List<String> all = new ArrayList<>(whom);
    upon.stream().filter(u -> !all.contains(u)).forEach(all::add);
    return new Moment(beat, interest, List.of(lines.get(0).with(lines.get(0).text() + more)), who, all, seconds, paragraph, joined, label);
  }

  /** The same, with something else to see. */
  public Moment at(String part) {
    List<String> more = new ArrayList<>(whom);
    more.add(part);
    return new Moment(beat, interest, lines, who, more, seconds, paragraph, joined, label);
  }

  /** The same, with something to see before all else. */
  public Moment of(String thing) {
    List<String> first = new ArrayList<>(List.of(thing));
    whom.stream().filter(w -> !w.equals(thing)).forEach(first::add);
    return new Moment(beat, interest, lines, who, first, seconds, paragraph, joined, label);
  }

  /** The same, with a cut when something has come about. */
  public Moment until(String event) {
    List<Line> more = new ArrayList<>(lines);
    more.add(Line.of("until " + event));
    return new Moment(beat, interest, more, who, whom, seconds, paragraph, joined, label);
  }

  /** The same, with a line before its own. */
  public Moment after(String first) {
    List<Line> more = new ArrayList<>(List.of(Line.of(first)));
    more.addAll(lines);
    return new Moment(beat, interest, more, who, whom, seconds, paragraph, joined, label);
  }

  /** The same, of which one looks at nothing else. */
  public Moment only(String thing) {
    return new Moment(beat, interest, lines, List.of(), List.of(thing), seconds, paragraph, joined, label);
  }

  /** The same, of which one looks at one of those who act. */
  public Moment by(String one) {
    return new Moment(beat, interest, lines, List.of(one), List.of(), seconds, paragraph, joined, label);
  }

  /** The same, so that a cut may part it from the moment before. */
  public Moment alone() {
    return new Moment(beat, interest, lines, who, whom, seconds, paragraph, false, label);
  }

  /** The same, with the place to see. */
  public Moment ofThePlace() {
    return new Moment(beat, Interest.PLACE, lines, List.of(), List.of(), seconds, paragraph, joined, label);
  }

  /** Nothing is written for it and nothing has to be framed. */
  public boolean empty() {
    return lines.isEmpty() && who.isEmpty() && whom.isEmpty();
  }

  /** The same, with somebody else to be seen. */
  public Moment with(List<String> others) {
    List<String> all = new ArrayList<>(whom);
    others.stream().filter(o -> !all.contains(o) && !who.contains(o)).forEach(all::add);
    return new Moment(beat, interest, lines, who, all, seconds, paragraph, joined, label);
  }

  /** A speech that is heard from outside the picture. */
  public boolean offScreen() {
    return beat instanceof Beat.Speech speech
        && (Gist.offScreen(speech)
            || lines.stream().anyMatch(l -> l.text().contains(" (O.S.): \"")));
  }

  /** Something of it takes time by itself. */
  public boolean plays() {
    return lines.stream().anyMatch(l -> !Unstaged.is(l) && !l.isTitle());
  }

  /** Whether it is a shot at somebody. */
  public boolean shoots() {
    return beat instanceof Clause c && c.kind() == ActionClass.SHOOT && plays();
  }

  /** Whether somebody is on the back of a beast, or on wheels. */
  public boolean rides() {
    return beat instanceof Clause c && Gist.rides(c);
  }

  /** The first thing to look at. */
  public java.util.Optional<String> subject() {
    return who.stream().findFirst().or(() -> whom.stream().findFirst());
  }
}
