package dev.actionline.catalogue;

import java.util.Map;
import org.joml.Vector3f;

/** Something a motion causes at a time, counted from its beginning in seconds. */
public sealed interface Event {
  double at();

  /** The same at another time. */
  Event moved(double newAt);

  /** Which hand. */
  enum Hand {
    LEFT,
    RIGHT,
    BOTH
  }

  /** A foot meets the floor. For sound. */
  record Footstep(double at, boolean left) implements Event {
    @Override
    public Footstep moved(double newAt) {
      return new Footstep(newAt, left);
    }
  }

  /** Two things meet: a hand and a shoulder, a body and the floor. For sound and checks. */
  record Contact(double at, String with) implements Event {
    @Override
    public Contact moved(double newAt) {
      return new Contact(newAt, with);
    }
  }

  /**
   * A prop is taken: from then on it moves with the hand, by its grip mark, its front along the
   * fingers and its upper side towards the thumb. BOTH: the right hand leads, the left lies on it.
   *
   * @param stake held like a stake or a pick: the front out of the fist on the little finger's side
   */
  record Hold(double at, String prop, Hand hand, boolean stake) implements Event {
    public Hold(double at, String prop, Hand hand) {
      this(at, prop, hand, false);
    }

    @Override
    public Hold moved(double newAt) {
      return new Hold(newAt, prop, hand, stake);
    }
  }

  /**
   * A prop leaves the hand and flies: a ballistic arc, a bounce or two, rest on the floor, or into a
   * liquid, where it sinks.
   *
   * @param velocity metres a second in the set; zero for a plain drop
   */
  record Release(double at, String prop, Vector3f velocity) implements Event {
    @Override
    public Release moved(double newAt) {
      return new Release(newAt, prop, velocity);
    }
  }

  /**
   * A prop is put at a place and stays. Somebody who was carried stays where the bearer is, whatever
   * the point.
   */
  record Put(double at, String prop, Vector3f point) implements Event {
    @Override
    public Put moved(double newAt) {
      return new Put(newAt, prop, point);
    }
  }

  /**
   * A prop is fastened upright to a wall and stays.
   *
   * @param point where its origin is, metres in the set
   * @param heading of who looks at the wall, degrees: what looks south by its model looks back at him
   */
  record Hang(double at, String prop, Vector3f point, double heading) implements Event {
    @Override
    public Hang moved(double newAt) {
      return new Hang(newAt, prop, point, heading);
    }
  }

  /**
   * A prop or performer is fixed to a performer's body from then on, where it is at that moment.
   *
   * @param bone PELVIS means the root: what goes along neither bobs nor sways with the body
   */
  record Attach(double at, String what, String performer, dev.actionline.stage.Bone bone)
      implements Event {
    @Override
    public Attach moved(double newAt) {
      return new Attach(newAt, what, performer, bone);
    }
  }

  /**
   * A prop is drawn over the floor behind somebody from then on: held by a hand at one point, it slides on another.
   *
   * @param grip where it is held, in the prop's frame
   * @param slides what of it stays on the floor, in that frame: the prop is tipped over it; zero: it stays level
   * @param way unit, level: which way it is drawn, in that frame
   */
  record Trail(double at, String prop, String performer, Hand hand, Vector3f grip, Vector3f slides, Vector3f way) implements Event {
    @Override
    public Trail moved(double newAt) {
      return new Trail(newAt, prop, performer, hand, grip, slides, way);
    }
  }

  /**
   * A prop is put on somebody and stays there.
   *
   * @param boneFromProp its place in the bone's frame at rest, metres of the reference body
   */
  record Wear(double at, String prop, String performer, dev.actionline.stage.Bone bone, org.joml.Matrix4f boneFromProp)
      implements Event {
    public Wear {
      boneFromProp = new org.joml.Matrix4f(boneFromProp);
    }

    @Override
    public Wear moved(double newAt) {
      return new Wear(newAt, prop, performer, bone, boneFromProp);
    }
  }

  /** A prop or performer is seen or not from then on. */
  record Show(double at, String what, boolean visible) implements Event {
    @Override
    public Show moved(double newAt) {
      return new Show(newAt, what, visible);
    }
  }

  /**
   * The emission of materials changes: a light goes out, an eye goes dark.
   *
   * @param what performer, prop, or a light of the set
   * @param material name of the material, or empty for all that glow
   */
  record Glow(double at, double seconds, String what, String material, double from, double to)
      implements Event {
    @Override
    public Glow moved(double newAt) {
      return new Glow(newAt, seconds, what, material, from, to);
    }
  }

  /**
   * One side of a performer lies in the dark, as if a wall stood between it and all lamps.
   *
   * @param from -1 the left side, 1 the right, 0 neither
   */
  record Shade(double at, double seconds, String performer, double from, double to) implements Event {
    @Override
    public Shade moved(double newAt) {
      return new Shade(newAt, seconds, performer, from, to);
    }
  }

  /** The performer takes another figure's look. */
  record Become(double at, double seconds, String performer, String figure) implements Event {
    @Override
    public Become moved(double newAt) {
      return new Become(newAt, seconds, performer, figure);
    }
  }

  /**
   * A part of a set or prop is moved: a door turns, a lid lifts.
   *
   * @param what a prop, a thing that acts, or a mark of the set
   * @param part its name; empty for whatever of it opens
   * @param from amount 0..1
   */
  record Move(double at, double seconds, String what, String part, double from, double to)
      implements Event {
    @Override
    public Move moved(double newAt) {
      return new Move(newAt, seconds, what, part, from, to);
    }
  }

  /**
   * A performer's metal begins to flow or sets again.
   *
   * @param from amount 0..1
   * @param sizeM how far up the floor's pattern climbs a body that holds on to it, metres
   */
  record Flow(
      double at, double seconds, String performer, Kind kind, double from, double to, double sizeM)
      implements Event {
    /** What it does. */
    public enum Kind {
      /** From a body, 0, to a puddle, 1. */
      MELT,
      /** Grown together with the floor. */
      WELD
    }

    @Override
    public Flow moved(double newAt) {
      return new Flow(newAt, seconds, performer, kind, from, to, sizeM);
    }
  }

  /**
   * Something hits a body. In flesh nothing is seen; in metal a crater opens, and closes again by
   * itself unless it goes through.
   *
   * @param part of the body; empty for the trunk
   * @param direction in which what hits flies, in the set; zero: from ahead
   * @param sizeM radius of the crater, metres
   * @param through whether it blows a hole clean through and peels the body back
   */
  record Hit(
      double at, String performer, String part, Vector3f direction, double sizeM, boolean through)
      implements Event {
    @Override
    public Hit moved(double newAt) {
      return new Hit(newAt, performer, part, direction, sizeM, through);
    }
  }

  /** All wounds in a performer's metal close. */
  record Heal(double at, double seconds, String performer) implements Event {
    @Override
    public Heal moved(double newAt) {
      return new Heal(newAt, seconds, performer);
    }
  }

  /**
   * A performer takes one look after the other, each for a number of frames, faster and faster, and
   * then its own again.
   *
   * @param looks names; empty for all that it has been and could be
   */
  record Strobe(double at, double seconds, String performer, java.util.List<String> looks, int frames)
      implements Event {
    public Strobe {
      looks = java.util.List.copyOf(looks);
    }

    @Override
    public Strobe moved(double newAt) {
      return new Strobe(newAt, seconds, performer, looks, frames);
    }
  }

  /**
   * A performer has sunk in a liquid: if it is of metal and the liquid a melt, it spreads over the
   * surface and is lost in it.
   */
  record Spread(double at, double seconds, String performer, Vector3f point) implements Event {
    @Override
    public Spread moved(double newAt) {
      return new Spread(newAt, seconds, performer, point);
    }
  }

  /**
   * Something for the eye that is no body: {@code muzzle-flash sparks splash smoke dust debris
   * explosion fire shell}.
   *
   * @param point metres in the set
   * @param direction unit; zero when it has none
   * @param on a performer before whom it bursts, wherever he is by then; of the point the height counts. Empty for none
   */
  record Effect(
      double at, double seconds, String effect, Vector3f point, Vector3f direction, Map<String, Double> numbers, String on)
      implements Event {
    public Effect(double at, double seconds, String effect, Vector3f point, Vector3f direction, Map<String, Double> numbers) {
      this(at, seconds, effect, point, direction, numbers, "");
    }

    @Override
    public Effect moved(double newAt) {
      return new Effect(newAt, seconds, effect, point, direction, numbers, on);
    }
  }

  /**
   * What comes out of a muzzle: flash, smoke. It is where the gun is drawn at that moment, whoever moved
   * it there, and goes the way the gun points.
   *
   * @param gun a prop with a mark called muzzle
   */
  record Blast(double at, double seconds, String effect, String gun, Map<String, Double> numbers) implements Event {
    @Override
    public Blast moved(double newAt) {
      return new Blast(newAt, seconds, effect, gun, numbers);
    }
  }
}
