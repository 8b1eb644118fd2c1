package dev.actionline.timeline;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.FrameRate;
import dev.actionline.core.Result;
import dev.actionline.core.Time;
import dev.actionline.shotlist.ShotList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A film in time: pure functions of the frame number. */
public interface Timeline {

  /** Checks and resolves a list; every mistake is named, and what can be played still plays. */
  static Result<Timeline> resolve(ShotList list) {
    return resolve(list, Options.PLAIN);
  }

  /** The same with choices of what is laid over the picture. */
  static Result<Timeline> resolve(ShotList list, Options options) {
    return Film.resolve(list, options);
  }

  /**
   * What is laid over the picture.
   *
   * @param captions speeches in the lower third
   * @param burnIn scene, shot, lens, camera, frame and timecode at the edges
   * @param filmed whether cameras are set up and extras are about; without them there are the cast's cues and
   *     lengths but no frames
   */
  record Options(boolean captions, boolean burnIn, boolean filmed) {
    public static final Options PLAIN = new Options(true, false);
    public static final Options REHEARSED = new Options(false, false, false);

    public Options(boolean captions, boolean burnIn) {
      this(captions, burnIn, true);
    }
  }

  FrameRate rate();

  /** Frames in the film; the last frame's number. */
  long frames();

  /**
   * @param frame 1..{@link #frames()}
   */
  FrameState at(long frame);

  List<ShotSpan> shots();

  /**
   * What a script supervisor would say of the pictures: warnings at the shots of the list, each with
   * what is wrong, from when on, and what to do.
   */
  List<Diagnostic> review();

  /** Whom a shot frames: names of performers and things, the first first; empty for a shot without a camera. */
  Set<String> framed(String shot);

  /**
   * What the camera department found for the framings of a shot, {@code 85mm, 2.1 m, eye level, from front left}, by where
   * their lines begin in the list; empty for a shot without a camera.
   */
  Map<Integer, String> numbers(String shot);

  /** What can be heard or must be seen, in order of time. */
  List<Cue> cues(long firstFrame, long lastFrame);

  /** Who goes somewhere on foot or on all fours, and how long it takes, in order of the list's lines. */
  List<Way> ways();

  /**
   * A way that somebody goes.
   *
   * @param line of the shot list, from 1
   * @param seconds it takes
   * @param least seconds in which it can be gone with all haste
   */
  record Way(int line, double seconds, double least) {}

  /**
   * A shot in time.
   *
   * @param scene in which the list has it
   * @param plays the scene whose set and people it shows: its own, unless it is cut against another
   * @param first its first frame
   * @param last its last frame, included
   * @param error why it cannot be drawn; its frames are slates then
   */
  record ShotSpan(
      String scene, String plays, String name, String title, long first, long last, Optional<Diagnostic> error) {}

  /**
   * Something at a time: a speech, a footstep, a contact, an effect, a cut.
   *
   * @param kind speech footstep contact effect form shot
   * @param who performer, or the shot's name
   * @param what the words, the effect's name, what was touched, the form that is taken
   * @param line line of the shot list it comes from, from 1
   */
  record Cue(Time at, Time length, String kind, String who, String what, int line) {}
}
