package dev.actionline.stage;

import java.util.Arrays;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/**
 * A pose told by where things are, not by joint angles: pelvis, spine, gaze, wrists, feet, and the
 * face. Inverse kinematics finds the joints, so one pose fits every body, two poses mix by mixing
 * numbers, and a hand that must touch something is simply put there.
 *
 * <p>Lengths are metres of a reference body 1.75 m tall, in the figure's root frame; a body scales
 * them by its own height. Immutable.
 */
public final class Pose {

  /** What a pose tells. Groups of three are vectors. */
  public enum Channel {
    /** Centre of the pelvis, (0, 0.93, 0) when standing. */
    PELVIS(3),
    /** Direction of the spine from pelvis to neck; need not be unit. Lying on the back: (0, 0, 1). */
    SPINE(3),
    /** Shoulders turned against the pelvis, degrees clockwise from above; -60..60. */
    TWIST(1),
    /** The pelvis turned against the root, degrees clockwise from above. */
    HIPS(1),
    /** Whole body turned about the pelvis: forward somersault positive, degrees. */
    PITCH(1),
    /** Whole body turned about the pelvis: towards its right side positive, degrees. */
    ROLL(1),
    /** Direction of the face; need not be unit. */
    LOOK(3),
    /** Head tilted towards the right shoulder, degrees. */
    TILT(1),
    /** Wrists. */
    HAND_L(3),
    HAND_R(3),
    /** Directions in which the elbows point. */
    ELBOW_L(3),
    ELBOW_R(3),
    /**
     * Directions of the fingers; zero means on along the forearm, and a vector shorter than 0.6 is
     * only part of the way from there, so that mixing poses turns a hand gradually.
     */
    FINGERS_L(3),
    FINGERS_R(3),
    /** Directions in which the palms face; zero means towards the body, in between as above. */
    PALM_L(3),
    PALM_R(3),
    /** Fingers bent: 0 flat, 1 a loose grip, 1.6 a fist. */
    CURL_L(1),
    CURL_R(1),
    /** Index finger stretched out of the curl: 1 points. */
    POINT_L(1),
    POINT_R(1),
    /** Thumb stretched out of the curl: 1 is thumb up. */
    THUMB_L(1),
    THUMB_R(1),
    /** Soles under the ankles; y is 0 on the floor. */
    FOOT_L(3),
    FOOT_R(3),
    /** Directions in which the knees point. */
    KNEE_L(3),
    KNEE_R(3),
    /** Toes turned out from straight ahead, degrees clockwise from above. */
    TOE_YAW_L(1),
    TOE_YAW_R(1),
    /** Toes down positive, degrees. */
    TOE_PITCH_L(1),
    TOE_PITCH_R(1),
    /** Face: each 0 at rest, about -1..1. Inner and outer ends of the brows up. */
    BROW_INNER(1),
    BROW_OUTER(1),
    /** Mouth open, 0..1. */
    MOUTH_OPEN(1),
    /** Corners of the mouth up; negative down. */
    MOUTH_CORNERS(1),
    /** Upper lids: 0 open at rest, 1 shut, -1 wide. */
    LIDS(1),
    /** Eyes turned to the figure's right and up within the head, degrees. */
    GAZE_RIGHT(1),
    GAZE_UP(1),
    /** Tears on the cheeks, 0..1. */
    TEARS(1),
    /** The right eye's lid shut further than the other's, 0..1. */
    WINK(1),
    /** The lips drawn aside over the teeth, 1; pursed, -1. */
    LIPS_WIDE(1);

    private final int size;
    private int offset;

    Channel(int size) {
      this.size = size;
    }

    public int size() {
      return size;
    }

    static {
      int n = 0;
      for (Channel c : values()) {
        c.offset = n;
        n += c.size;
      }
    }
  }

  private static final int SIZE = Arrays.stream(Channel.values()).mapToInt(Channel::size).sum();

  /** Upright, at ease, arms hanging, looking ahead. */
  public static final Pose STANDING = standing();

  private final float[] values;

  private Pose(float[] values) {
    this.values = values;
  }

  private static Pose standing() {
    return new Pose(new float[SIZE])
        .with(Channel.PELVIS, 0, 0.93f, 0)
        .with(Channel.SPINE, 0, 1, -0.02f)
        .with(Channel.LOOK, 0, 0, -1)
        .with(Channel.HAND_L, -0.29f, 0.86f, -0.08f)
        .with(Channel.HAND_R, 0.29f, 0.86f, -0.08f)
        .with(Channel.ELBOW_L, -0.5f, -0.2f, 1)
        .with(Channel.ELBOW_R, 0.5f, -0.2f, 1)
        .with(Channel.CURL_L, 0.45f)
        .with(Channel.CURL_R, 0.45f)
        .with(Channel.FOOT_L, -0.11f, 0, 0)
        .with(Channel.FOOT_R, 0.11f, 0, 0)
        .with(Channel.KNEE_L, -0.08f, 0, -1)
        .with(Channel.KNEE_R, 0.08f, 0, -1)
        .with(Channel.TOE_YAW_L, -8)
        .with(Channel.TOE_YAW_R, 8);
  }

  public float get(Channel channel) {
    return values[channel.offset];
  }

  public Vector3f vector(Channel channel) {
    return new Vector3f(
        values[channel.offset], values[channel.offset + 1], values[channel.offset + 2]);
  }

  /** This pose with one channel set; as many numbers as the channel has. */
  public Pose with(Channel channel, float... numbers) {
    if (numbers.length != channel.size) {
      throw new IllegalArgumentException(channel + " takes " + channel.size + " numbers");
    }
    float[] next = Arrays.copyOf(values, SIZE);
    System.arraycopy(numbers, 0, next, channel.offset, numbers.length);
    return new Pose(next);
  }

  /** All numbers, in the order of {@link Channel}: a copy. */
  public float[] numbers() {
    return Arrays.copyOf(values, SIZE);
  }

  /** A pose from {@link #numbers()}. */
  public static Pose of(float[] numbers) {
    if (numbers.length != SIZE) {
      throw new IllegalArgumentException("a pose has " + SIZE + " numbers");
    }
    return new Pose(Arrays.copyOf(numbers, SIZE));
  }

  public Pose with(Channel channel, Vector3fc v) {
    return with(channel, v.x(), v.y(), v.z());
  }

  /** This pose with an amount added to a channel. */
  public Pose plus(Channel channel, float... numbers) {
    float[] next = Arrays.copyOf(values, SIZE);
    for (int i = 0; i < channel.size; i++) {
      next[channel.offset + i] += numbers[i];
    }
    return new Pose(next);
  }

  /** From this pose (0) to the other (1), number by number. */
  public Pose mix(Pose other, double weight) {
    if (weight <= 0) {
      return this;
    }
    if (weight >= 1) {
      return other;
    }
    float[] next = new float[SIZE];
    for (int i = 0; i < SIZE; i++) {
      next[i] = (float) (values[i] + (other.values[i] - values[i]) * weight);
    }
    return new Pose(next);
  }

  /** Like {@link #mix}, for some channels only; the others stay this pose's. */
  public Pose mix(Pose other, double weight, Channel... channels) {
    Pose mixed = mix(other, weight);
    float[] next = Arrays.copyOf(values, SIZE);
    for (Channel c : channels) {
      System.arraycopy(mixed.values, c.offset, next, c.offset, c.size);
    }
    return new Pose(next);
  }

  /** Left and right exchanged. */
  public Pose mirrored() {
    Pose m = this;
    for (Channel c : Channel.values()) {
      String other = c.name().endsWith("_L")
          ? c.name().substring(0, c.name().length() - 1) + "R"
          : c.name().endsWith("_R") ? c.name().substring(0, c.name().length() - 1) + "L" : c.name();
      Channel from = Channel.valueOf(other);
      float[] v = Arrays.copyOfRange(values, from.offset, from.offset + from.size);
      if (c.size == 3) {
        v[0] = -v[0];
      }
      boolean flips = switch (c) {
        case TWIST, HIPS, ROLL, TILT, TOE_YAW_L, TOE_YAW_R, GAZE_RIGHT -> true;
        default -> false;
      };
      if (flips) {
        v[0] = -v[0];
      }
      m = m.with(c, v);
    }
    return m;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pose p && Arrays.equals(values, p.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
