package dev.actionline.catalogue;
import java.io.File;
import dev.actionline.stage.*;
import org.joml.Vector3f;
class Contact {
  public static void main(String[] a) throws Exception {
    Rehearsal r = new Rehearsal().performer("BOB", new Stance(0.3f,0,-3,180), Pose.STANDING);
    ContactSheet s = new ContactSheet(8, 60);
    Target far = Target.place("there", new Vector3f(0,0,-4.5f));
    String[][] walks = {{"walk"},{"run"},{"walk","limping"},{"sneak"},{"crawl"},{"walk","drunk"},{"walk","tired"},{"walk","frightened"},{"walk","proud"},{"walk","reaching"},{"walk","carrying"},{"walk","backwards"},{"walk","marching"}};
    if (a[0].equals("gait")) for (String[] w : walks) {
      String[] m = java.util.Arrays.copyOfRange(w,1,w.length);
      s.add(String.join(" ", w), Actions.named(w[0]).get(), r.asked().as(w[0]).how(m).at("to", w[w.length-1].equals("backwards")? Target.place("b",new Vector3f(0,0,4)):far).call());
    }
    if (a[0].equals("bear")) {
      s.add("sit", Bear("sit"), r.asked().as("sit").at(Rehearsal.mark("seat",0,0.46f,0.3f,0)).call());
      for (String v : "kneel crouch lie fall collapse".split(" ")) s.add(v, Bear(v), r.asked().as(v).call());
      s.add("sit floor", Bear("sit"), r.asked().as("sit").call());
      s.add("lie front", Bear("lie"), r.asked().as("lie").how("face down").call());
      s.add("fall back", Bear("fall"), r.asked().as("fall back").call());
    }
    if (a[0].equals("up")) for (Posture p : Posture.values()) s.add("stand from "+p, Bear("stand"), r.asked().from(p).as("stand").call());
    if (a[0].equals("look")) {
      s.add("look at side", Bear("look"), r.asked().as("look").at("at",Target.place("x",new Vector3f(3,1.6f,-1))).call());
      s.add("look around", Bear("look"), r.asked().as("look around").call());
      s.add("look down", Bear("look"), r.asked().as("look down").call());
      s.add("turn", Bear("turn"), r.asked().as("turn").call());
      s.add("turn to", Bear("turn"), r.asked().as("turn").at("to",Target.place("x",new Vector3f(-3,1.6f,1))).call());
      s.add("spin", Bear("spin"), r.asked().as("spin").call());
    }
    s.write(new File(a[1]));
  }
  static Action Bear(String n) { return Actions.named(n).get(); }
}
