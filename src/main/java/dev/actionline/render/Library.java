package dev.actionline.render;

import dev.actionline.stage.Body;
import dev.actionline.stage.FigureLook;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import java.util.Optional;

/** Where the renderer finds what names in a frame state mean. Equal questions, equal answers. */
interface Library {
  Optional<Model> model(Model.Kind kind, String name);

  Model standIn(String noun, float metres);

  Body body(FigureLook look);

  /** The stage's own: models/ and the bodies made from looks. */
  Library STAGE =
      new Library() {
        @Override
        public Optional<Model> model(Model.Kind kind, String name) {
          return Models.named(kind, name);
        }

        @Override
        public Model standIn(String noun, float metres) {
          return Models.standIn(noun, metres);
        }

        @Override
        public Body body(FigureLook look) {
          return Figures.body(look);
        }
      };
}
