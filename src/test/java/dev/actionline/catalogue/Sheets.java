package dev.actionline.catalogue;
import java.io.File;
import java.util.*;
import dev.actionline.stage.*;
import org.joml.*;
class Sheets {
  public static void main(String[] a) throws Exception {
    Rehearsal room = Casting.room();
    List<Action> all = new ArrayList<>();
    Set<String> only = new LinkedHashSet<>(Arrays.asList(a).subList(2, a.length));
    for (Action x : Actions.ALL) if (only.isEmpty() || only.contains(x.name())) all.add(x);
    int per = 8;
    double around = Double.parseDouble(a[1]);
    for (int p = 0; p * per < all.size(); p++) {
      ContactSheet s = new ContactSheet(7, around);
      for (Action x : all.subList(p*per, java.lang.Math.min(all.size(), (p+1)*per))) {
        Call c = Casting.request(room, x).call();
        boolean bob = c.target().filter(t -> t.kind()==Target.Kind.PERFORMER).isPresent();
        try {
        if (bob) s.add(x.name(), x, c, new ContactSheet.Doll(Pose.STANDING, Casting.BOB_STANDS.worldFromRoot()));
        else s.add(x.name(), x, c);
        } catch (RuntimeException e) { System.out.println(x.name()+": "+e); e.printStackTrace(System.out); }
      }
      s.write(new File(a[0] + p + ".png"));
    }
  }
}
