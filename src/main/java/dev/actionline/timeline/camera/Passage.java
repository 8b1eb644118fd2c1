package dev.actionline.timeline.camera;

import dev.actionline.shotlist.Phrase;
import dev.actionline.timeline.camera.Scenery.Extent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joml.Vector3f;

/**
 * {@code into frame from left}, {@code out of frame right}: the camera stays, framed for where the subject is at the end,
 * or was at the beginning, and the way there or away leads across the picture.
 *
 * @param into comes in; else goes out
 * @param way which way the subject moves in the picture: 1 to the right, -1 to the left, 0 either
 */
record Passage(boolean into, int way) {
  private static final Pattern WORDS =
      Pattern.compile("(into|in to|out of) (?:the )?(?:frame|shot|picture)(?: (?:from |to |on )?(?:the )?(?:camera |screen )?(left|right))?");

  /** So long somebody is looked at who comes to rest or sets out, seconds. */
  private static final double MOMENT = 0.1;

  /** So far from straight ahead of who walks the camera stands, degrees. */
  private static final double ACROSS = 65;

  /** Who goes less far does not leave a picture, metres. */
  private static final double WAY = 0.6;

  /** Empty for other phrases. */
  static Optional<Passage> of(Phrase phrase) {
    Matcher m = WORDS.matcher(phrase.text().toLowerCase(Locale.ROOT));
    if (!m.matches()) {
      return Optional.empty();
    }
    boolean into = !m.group(1).equals("out of");
    int side = m.group(2) == null ? 0 : m.group(2).equals("right") ? 1 : -1;
    return Optional.of(new Passage(into, into ? -side : side));
  }

  /** The part of a shot that the camera is framed for. */
  ShotContext of(ShotContext shot) {
    double length = Math.min(MOMENT, shot.seconds() / 2);
    return into ? shot.between(shot.end() - length, shot.end()) : shot.between(shot.start(), shot.start() + length);
  }

  /** The framing with a side from which the way leads across the picture, unless one is written. */
  Framing across(Framing framing, ShotContext shot) {
    if (framing.azimuthDegrees().isPresent() || framing.subjects().isEmpty()) {
      return framing;
    }
    SampledSubject whole = new SampledSubject(framing.subjects().get(0), shot.start(), shot.end());
    Extent first = whole.raw(0);
    Extent last = whole.raw(whole.samples() - 1);
    Vector3f by = new Vector3f(last.low()).sub(first.low());
    if (Math.hypot(by.x, by.z) < WAY) {
      return framing;
    }
    ShotContext part = of(shot);
    List<SampledSubject> tracks = framing.subjects().stream().map(s -> new SampledSubject(s, part.start(), part.end())).toList();
    Company company = new Company(tracks, framing.size());
    double front = company.front(part.start());
    double ahead = FramingSolver.wrap(Math.toDegrees(Math.atan2(by.x, -by.z)) - front);
    double side = way == 0 ? Line.of(part, company).prefers(ahead + ACROSS, front) : ahead + way * ACROSS;
    boolean mirrored = way == 0 && side != ahead + ACROSS;
    return framing.seenFrom(FramingSolver.wrap(mirrored ? ahead - ACROSS : side));
  }
}
