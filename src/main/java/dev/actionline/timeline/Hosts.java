package dev.actionline.timeline;

import dev.actionline.core.Diagnostic;
import dev.actionline.core.Diagnostics;
import dev.actionline.shotlist.ShotList;
import dev.actionline.shotlist.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which scene's play each shot shows. A shot shows that of its own scene; {@code in scene 7} shows scene 7, which
 * goes on from where its last shot left it. So two places are cut against each other.
 */
final class Hosts {
  private final ShotList list;
  /** Scene to the shots in which it plays, in the order of the list. */
  private final Map<String, List<ShotList.Shot>> plays = new LinkedHashMap<>();

  private Hosts(ShotList list) {
    this.list = list;
  }

  static Hosts of(ShotList list, Diagnostics diagnostics) {
    Hosts hosts = new Hosts(list);
    list.scenes().forEach(s -> hosts.plays.put(s.name(), new ArrayList<>()));
    for (ShotList.Scene scene : list.scenes()) {
      for (ShotList.Shot shot : scene.shots()) {
        hosts.plays.get(hosts.host(scene, shot, diagnostics)).add(shot);
      }
    }
    return hosts;
  }

  private String host(ShotList.Scene scene, ShotList.Shot shot, Diagnostics diagnostics) {
    Optional<Statement.Direction> elsewhere = shot.elsewhere();
    if (elsewhere.isEmpty()) {
      return scene.name();
    }
    String name = ShotList.Shot.sceneOf(elsewhere.get());
    Optional<String> host = plays.keySet().stream().filter(s -> s.equalsIgnoreCase(name)).findFirst();
    if (host.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              list.source(), elsewhere.get().span(), "there is no scene \"" + name + "\"", "write: in scene " + list.scenes().get(0).name()));
    }
    return host.orElse(scene.name());
  }

  /** The scenes as they are played: each with all shots that show it. */
  List<ShotList.Scene> played() {
    return list.scenes().stream()
        .map(s -> new ShotList.Scene(s.name(), s.heading(), s.origin(), s.setup(), plays.get(s.name()), s.span()))
        .toList();
  }
}
