import type { RuleWords } from "../../language.ts";

export const mechanisms: Readonly<Record<string, RuleWords>> = {
  "mechanisms/after-design-document": {
    what: "Los equipos de implementación y los grupos de trabajo empiezan cuando ya está el documento de diseño.",
    why: "Llevan a cabo un diseño; sin él, cada equipo hace el suyo. Quienes dirigen, diseñan, guían y planean pueden empezar antes.",
    how: "Cambie el día, o diga cuándo se aprobó el documento de diseño.",
    messages: {
      early:
        "“{body}” empieza el {day:date}; el documento de diseño está listo el {design:date}. Cambie una de las dos fechas.",
    },
  },
  "mechanisms/require-frequency": {
    what: "Cada órgano dice con qué frecuencia se reúne.",
    why: "Un órgano sin ritmo se reúne cuando algo ya salió mal.",
    how: "Escriba con qué frecuencia, por ejemplo “Weekly”. Una sola persona que dirige, y los socios de fuera, no lo necesitan.",
    messages: {
      missing: "“{body}” no dice con qué frecuencia se reúne. Escríbalo, por ejemplo “Weekly”.",
    },
  },
  "mechanisms/required-at-level": {
    what: "Cada nivel del sistema que tiene mecanismos tiene todos los que ahí llevan un cambio adelante.",
    why: "Donde nadie dirige, guía, planea o ejecuta, ese trabajo le queda a quien tenga tiempo.",
    how: "Agregue el órgano que falta, o diga cuál hace su trabajo.",
    messages: {
      missing: "Ninguna fila es {body} en el nivel “{level}”. Agréguela, o diga qué órgano hace su trabajo.",
    },
  },
  "mechanisms/temporary-has-end": {
    what: "Un órgano temporal dice hasta cuándo.",
    why: "Los equipos que se forman para un cambio se siguen reuniendo mucho después, y su gente hace falta en otra parte.",
    how: "Escriba el día en que está previsto que termine. La junta, los socios de fuera y quienes llevan el día a día permanecen.",
    messages: {
      open: "“{body}” está en “{lasting}” y no dice hasta cuándo. Escriba el día en que está previsto que termine.",
    },
  },
};
