package dev.actionline.catalogue;

import dev.actionline.stage.Bone;
import java.util.List;
import org.joml.Matrix4f;

/**
 * A thing that an action is done with, at or on, and that is there for as long as it lasts when nothing
 * else is told: who digs has a shovel, who saws a bench before him and a plank on it.
 *
 * @param nouns what serves; the first is brought when nothing does
 * @param object true when a thing that the action is done to serves too: a cup that is drunk from
 * @param place where it is
 */
public record Tool(List<String> nouns, boolean object, Place place) {

  /** Where a tool is while it is used. */
  public sealed interface Place {}

  /** In a hand. */
  public record InHand(Event.Hand hand) implements Place {}

  /**
   * On a bone, with its place in that bone's frame at rest, metres of the reference body.
   *
   * @param inHands whether both hands hold it there, and nothing else meanwhile
   */
  public record Worn(Bone bone, Matrix4f boneFromProp, boolean inHands) implements Place {
    public Worn {
      boneFromProp = new Matrix4f(boneFromProp);
    }
  }

  /** On the floor where one works, metres of the reference body ahead of who works there: a bench. */
  public record Stands(double ahead) implements Place {}

  /** On what stands there. */
  public record Lies() implements Place {}

  /** Left on a wall by the work: out of sight until the action shows it, its second target, and there for good then. */
  public record Left() implements Place {}

  /** What the work leaves behind. */
  public static Tool leaves(String noun) {
    return new Tool(List.of(noun), false, new Left());
  }

  /** In the right hand. */
  public static Tool held(String... nouns) {
    return new Tool(List.of(nouns), false, new InHand(Event.Hand.RIGHT));
  }

  /** In the left hand. */
  public static Tool inLeft(String... nouns) {
    return new Tool(List.of(nouns), false, new InHand(Event.Hand.LEFT));
  }

  /** In the right hand, unless the action is done to a thing. */
  public static Tool object(String... nouns) {
    return new Tool(List.of(nouns), true, new InHand(Event.Hand.RIGHT));
  }

  /** The same, unless the action is done to a thing. */
  public Tool unlessDoneTo() {
    return new Tool(nouns, true, place);
  }

  /** Hung on the body. */
  public static Tool on(Bone bone, Matrix4f boneFromProp, String... nouns) {
    return new Tool(List.of(nouns), false, new Worn(bone, boneFromProp, false));
  }

  /** In both hands, before the body: so far from the hips, metres of the reference body. */
  public static Tool inBoth(Matrix4f rootFromProp, String... nouns) {
    return new Tool(List.of(nouns), false, new Worn(Bone.PELVIS, rootFromProp, true));
  }

  /** Standing so far before who works at it, the side that is worked at towards him. */
  public static Tool stands(double ahead, String... nouns) {
    return new Tool(List.of(nouns), false, new Stands(ahead));
  }

  /** Lying on what stands there, unless the action is done to another thing: that lies there then. */
  public static Tool lies(String... nouns) {
    return new Tool(List.of(nouns), true, new Lies());
  }
}
