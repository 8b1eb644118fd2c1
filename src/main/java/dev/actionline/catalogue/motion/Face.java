package dev.actionline.catalogue.motion;

import dev.actionline.catalogue.Call;
import dev.actionline.stage.Pose;
import dev.actionline.stage.Pose.Channel;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An expression: brows, lids, mouth, tears.
 *
 * @param browInner inner ends of the brows up, -1..1
 * @param browOuter outer ends up, -1..1
 * @param mouthOpen 0..1
 * @param mouthCorners up, -1..1
 * @param lids 0 at rest, 1 shut, -1 wide
 * @param tears 0..1
 */
public record Face(
    double browInner,
    double browOuter,
    double mouthOpen,
    double mouthCorners,
    double lids,
    double tears) {
  public static final Face CALM = new Face(0, 0, 0, 0, 0, 0);
  public static final Face SMILE = new Face(0.25, 0.35, 0.13, 1.2, 0.32, 0);
  public static final Face LAUGH = new Face(0.3, 0.4, 0.6, 1, 0.45, 0);
  public static final Face SAD = new Face(0.9, -0.4, 0.05, -0.8, 0.3, 0);
  public static final Face CRY = new Face(1, -0.4, 0.3, -0.9, 0.5, 1);
  public static final Face ANGRY = new Face(-1.2, 0.6, 0.03, -1, 0.3, 0);
  public static final Face AFRAID = new Face(1, 0.3, 0.35, -0.5, -0.9, 0);
  public static final Face WORRIED = new Face(1.1, -0.4, 0.08, -0.6, -0.2, 0);
  public static final Face SURPRISED = new Face(0.8, 0.9, 0.5, 0, -1, 0);
  public static final Face SCREAM = new Face(0.7, -0.2, 1, -0.3, -0.4, 0);
  public static final Face SHOUT = new Face(-0.5, 0.4, 0.85, -0.2, -0.2, 0);
  public static final Face PAIN = new Face(0.5, -0.6, 0.35, -0.8, 0.75, 0);
  public static final Face DISGUSTED = new Face(-0.6, 0.2, 0.12, -0.9, 0.4, 0);
  public static final Face TIRED = new Face(0.3, -0.3, 0.08, -0.2, 0.55, 0);
  public static final Face STERN = new Face(-0.8, 0.2, 0, -0.6, 0.25, 0);

  private static final Map<String, Face> BY_MANNER = new LinkedHashMap<>();

  static {
    put(SMILE, "happy", "smiling", "happily", "cheerfully", "warmly", "grinning", "beaming", "gleefully", "merrily",
        "fondly", "lovingly");
    put(LAUGH, "laughing");
    put(CRY, "crying", "weeping", "tearfully", "in tears", "sobbing");
    put(SAD, "sadly", "sad", "dejectedly", "mournfully");
    put(ANGRY, "angrily", "angry", "furiously", "scowling", "snarling", "fiercely", "savagely");
    put(AFRAID, "frightened", "scared", "fearfully", "terrified", "afraid", "in fear", "in terror");
    put(WORRIED, "cringe", "worried", "nervously", "anxiously", "worriedly", "pleading", "desperately");
    put(SURPRISED, "recoil", "scratch head", "surprised", "astonished", "amazed", "startled", "in surprise");
    put(SCREAM, "screaming", "shrieking");
    put(SHOUT, "shouting", "yelling");
    put(PAIN, "painfully", "in pain", "wincing", "grimacing");
    put(DISGUSTED, "disgusted");
    put(TIRED, "tired", "wearily");
    put(STERN, "proud", "sternly", "grimly", "proudly", "frowning", "frown", "seriously", "solemnly");
    put(CALM, "calm", "calmly", "blankly");
  }

  private static void put(Face face, String... words) {
    for (String w : words) {
      BY_MANNER.put(w, face);
    }
  }

  /** Whether a word for how something is done is seen in the face. */
  public static boolean shows(String manner) {
    return BY_MANNER.containsKey(manner);
  }

  /** The expression its manner gives a call; null for none. */
  static Face ofManner(Call call) {
    for (Map.Entry<String, Face> e : BY_MANNER.entrySet()) {
      if (call.manner().contains(e.getKey())) {
        return e.getValue();
      }
    }
    return null;
  }

  /** This expression on a pose, from none (0) to all of it (1). */
  public Pose on(Pose pose, double weight) {
    Pose full = pose
        .with(Channel.BROW_INNER, (float) browInner).with(Channel.BROW_OUTER, (float) browOuter)
        .with(Channel.MOUTH_OPEN, (float) Math.max(mouthOpen, 0))
        .with(Channel.MOUTH_CORNERS, (float) mouthCorners)
        .with(Channel.LIDS, (float) lids)
        .with(Channel.TEARS, (float) Math.max(tears, pose.get(Channel.TEARS)));
    return pose.mix(full, weight, Channel.BROW_INNER, Channel.BROW_OUTER, Channel.MOUTH_OPEN,
        Channel.MOUTH_CORNERS, Channel.LIDS, Channel.TEARS);
  }
}
