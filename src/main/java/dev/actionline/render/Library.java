package dev.actionline.render;

import dev.actionline.stage.Body;
import dev.actionline.stage.FigureLook;
import dev.actionline.stage.Figures;
import dev.actionline.stage.Model;
import dev.actionline.stage.Models;
import dev.actionline.stage.metal.Liquid;
import dev.actionline.stage.metal.Mesher;
import java.util.Optional;

/** Where the renderer finds what names in a frame state mean. Equal questions, equal answers. */
interface Library {
  Optional<Model> model(Model.Kind kind, String name);

  Model standIn(String noun, float metres);

  Body body(FigureLook look);

  /** What meshes liquid metal. */
  default Mesher mesher() {
    return Liquid.ON_PROCESSOR;
  }

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

  /** The same with another mesher. */
  default Library meshing(Mesher mesher) {
    Library all = this;
    return new Library() {
      @Override
      public Optional<Model> model(Model.Kind kind, String name) {
        return all.model(kind, name);
      }

      @Override
      public Model standIn(String noun, float metres) {
        return all.standIn(noun, metres);
      }

      @Override
      public Body body(FigureLook look) {
        return all.body(look);
      }

      @Override
      public Mesher mesher() {
        return mesher;
      }
    };
  }
}
