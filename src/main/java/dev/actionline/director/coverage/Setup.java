package dev.actionline.director.coverage;

import dev.actionline.director.casting.Company;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the camera stands for a shot and what it frames, as a shot list writes it.
 *
 * @param size of the trade: ECU CU MCU MS FS WS EWS two-shot OTS POV insert
 * @param subjects what is framed; empty for the whole set
 * @param through whose shoulder or eyes, for OTS and POV; else who is seen behind the subject
 * @param angle low, high, overhead, dutch; empty for eye level
 * @param side where the camera stands round the subject; empty to leave it to the camera department
 */
public record Setup(
    String size, List<String> subjects, Optional<String> through, String angle, String side) {

  /** Of a name: the face alone, and what hands do there. */
  static final String FACE = "'s face";
  static final String FOOT = "'s foot";

  private static final List<String> LADDER = List.of("ECU", "CU", "MCU", "MS", "FS", "WS", "EWS");

  public Setup {
    subjects = List.copyOf(subjects);
  }

  /** The plain setup of a size on subjects. */
  public static Setup on(String size, List<String> subjects) {
    return new Setup(size, subjects, Optional.empty(), "", "");
  }

  static Setup over(String shoulder, String subject) {
    return new Setup("OTS", List.of(subject), Optional.of(shoulder), "", "");
  }

  static Setup throughTheEyesOf(String looker, List<String> subjects) {
    return new Setup("POV", subjects, Optional.of(looker), "", "");
  }

  /** The same, with somebody else in the depth of the picture. */
  public Setup before(String behind) {
    return new Setup(size.equals("CU") ? "MCU" : size, subjects, Optional.of(behind), angle, side);
  }

  /** Whether somebody is in the picture as far as it is asked for. */
  public boolean shows(String who) {
    return subjects.contains(who) || through.filter(who::equals).isPresent() && !size.equals("POV");
  }

  /** Whether somebody is in the depth of the picture. */
  boolean behind(String who) {
    return deep() && through.filter(who::equals).isPresent();
  }

  private boolean deep() {
    return through.isPresent() && !size.equals("OTS") && !size.equals("POV");
  }

  /** The same in another size. */
  public Setup sized(String newSize) {
    return new Setup(newSize, subjects, through, angle, side);
  }

  /** The same from another height. */
  public Setup angled(String newAngle) {
    return new Setup(size, subjects, through, newAngle, side);
  }

  /** The same from another side. */
  public Setup from(String newSide) {
    return new Setup(size, subjects, through, angle, newSide);
  }

  /** The same; in a close picture of people with room for all who do something meanwhile. */
  Setup with(List<String> acting, Set<String> performers, int most) {
    List<String> all = Stream.concat(subjects.stream(), acting.stream()).distinct().toList();
    boolean close = LADDER.indexOf(size) >= 0 && !whole() && through.isEmpty() && !subjects.isEmpty() && performers.containsAll(subjects);
    return !close || all.size() == subjects.size()
        ? this
        : new Setup(all.size() > 2 ? "FS" : "MS", all.subList(0, Math.min(most, all.size())), through, angle, "");
  }

  /** One step closer, or wider where there is no closer; other kinds of shot become an MS. */
  Setup stepped(boolean closer) {
    int at = LADDER.indexOf(size);
    if (at < 0) {
      return new Setup("MS", subjects, Optional.empty(), angle, side);
    }
    int next = closer ? Math.max(at - 1, 1) : Math.min(at + 1, LADDER.size() - 1);
    return sized(LADDER.get(next));
  }

  /** Whether a cut from one to the other would look like a jump. */
  boolean jumpsFrom(Setup before) {
    return size.equals(before.size)
        && subjects.equals(before.subjects)
        && through.equals(before.through)
        && angle.equals(before.angle)
        && side.equals(before.side);
  }

  /** Whether it frames the same in much the same size, so that no camera would go from one to the other. */
  boolean near(Setup other) {
    int steps = Math.abs(LADDER.indexOf(size) - LADDER.indexOf(other.size));
    return subjects.equals(other.subjects) && (size.equals(other.size) || LADDER.contains(size) && LADDER.contains(other.size) && steps <= 2);
  }

  /** Whether the place is seen in it. */
  public boolean wide() {
    return size.equals("WS") || size.equals("EWS");
  }

  /** Whether it shows a whole body or more. */
  public boolean whole() {
    return wide() || size.equals("FS");
  }

  /**
   * The camera line. Side, height, lens and distance are left to the camera department, which sees the
   * set; only what the script itself asks for is written.
   */
  String text() {
    StringBuilder out = new StringBuilder("camera ").append(size);
    if (through.isPresent() && !deep()) {
      out.append(size.equals("POV") ? " of " : " over ").append(Company.name(through.get()));
    }
    if (!subjects.isEmpty()) {
      out.append(" on ").append(String.join(" and ", subjects.stream().map(Company::name).toList()));
    }
    if (deep()) {
      out.append(", ").append(Company.name(through.get())).append(" behind");
    }
    if (!angle.isEmpty()) {
      out.append(", ").append(angle);
    }
    if (!side.isEmpty()) {
      out.append(", from ").append(side);
    }
    return out.toString();
  }
}
