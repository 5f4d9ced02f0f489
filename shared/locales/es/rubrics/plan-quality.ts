import type { RubricWords } from "../../language.ts";

export const planQuality: RubricWords = {
  name: "Calidad del plan",
  what: "Dice si los diez productos del plan de un distrito, todos juntos, son de alta calidad. Es un punto de partida para adaptar: del programa vienen los nombres de las siete filas obligatorias y los dos límites, y nada más.",
  levels: { 1: "Necesita trabajo", 2: "Se acerca", 3: "Alta calidad" },
  criteria: {
    norms: {
      name: "Normas",
      levels: {
        1: "Menos de tres normas, o lemas que no nombran nada que alguien haría.",
        2: "Hay normas, pero algunas no nombran ningún valor, ni nada que un colega pudiera ver u oír.",
        3: "Unas cinco normas, cada una ligada a un valor y escrita como algo que un colega podría ver u oír, y un momento para repasarlas.",
      },
    },
    aspirations_mission: {
      name: "Aspiraciones de la misión",
      levels: {
        1: "No hay una imagen de los próximos cinco años, o las palabras servirían para cualquier distrito.",
        2: "Hay una imagen a cinco años, pero nadie podría decir si se cumplió, o dice poco sobre la equidad.",
        3: "Una afirmación clara, a cinco años, de lo que los egresados pueden hacer y de a quién se atiende con justicia, que se podría juzgar cierta o falsa.",
      },
    },
    aspirations_priority: {
      name: "Aspiraciones de las prioridades",
      levels: {
        1: "Las prioridades no tienen aspiración.",
        2: "Algunas prioridades la tienen, o no queda claro qué sería cierto.",
        3: "Cada prioridad dice lo que será cierto para los estudiantes o el personal en cinco años.",
      },
    },
    engagement_reach: {
      name: "Alcance de la participación",
      levels: {
        1: "Se preguntó a uno o dos grupos, o hubo un solo momento para opinar.",
        2: "Participó la mayoría de los grupos; faltaron algunos al diagnosticar las fortalezas o al hacer el plan.",
        3: "Los seis grupos participan tanto en el diagnóstico como en la elaboración del plan, con fechas, formas y responsables.",
      },
    },
    engagement_use: {
      name: "Uso de lo que se escuchó",
      levels: {
        1: "No queda huella de lo que dijo la gente.",
        2: "Se resume lo que dijo la gente, pero no lleva a ninguna de las decisiones.",
        3: "El plan responde a cada tema principal que se escuchó, y la respuesta se da a conocer al grupo.",
      },
    },
    diag_sources: {
      name: "Evidencia del diagnóstico",
      levels: {
        1: "Opiniones, o una sola fuente.",
        2: "Dos o tres tipos de evidencia, de peso desigual.",
        3: "Los cuatro tipos de evidencia, cada uno con su fuente y a cuántos abarca, y los grupos de estudiantes por separado.",
      },
    },
    diag_claims: {
      name: "Fortalezas y áreas de mejora",
      levels: {
        1: "Enumera datos y no saca ninguna conclusión.",
        2: "Las conclusiones se apoyan en parte; las causas son débiles.",
        3: "Conclusiones equilibradas, cada una basada en dos o más fuentes, con las causas nombradas y las de más peso primero.",
      },
    },
    mission_measures: {
      name: "Medidas de la misión",
      levels: {
        1: "No hay medidas, o nada que se pueda contar, o no hay punto de partida.",
        2: "Hay medidas, pero a algunas les falta una definición, una línea de base, un grupo de estudiantes o una meta.",
        3: "Cada aspiración de la misión tiene una medida definida, tomada con regularidad y por grupo de estudiantes, con una línea de base fechada y una meta a la que se puede llegar paso a paso.",
      },
    },
    priority_measures: {
      name: "Medidas de las prioridades estratégicas",
      levels: {
        1: "Las prioridades no tienen medidas, o solo se cuenta lo que se hizo.",
        2: "Algunas prioridades se miden; se confunden las señales tempranas con los resultados, o faltan líneas de base y metas.",
        3: "Cada prioridad tiene unas pocas medidas, de señales tempranas y de resultados, cada una con fuente, responsable, frecuencia y metas por año.",
      },
    },
    targets: {
      name: "Metas",
      levels: {
        1: "No hay metas, o los números salen de la nada.",
        2: "Se dan números, pero no de dónde vienen.",
        3: "Las metas piden mucho y se pueden creer: parten de la tendencia del propio distrito o de una comparación, avanzan paso a paso y cierran brechas entre grupos.",
      },
    },
    decision_rights: {
      name: "Derechos de decisión",
      levels: {
        1: "Nadie dice quién decide.",
        2: "Se nombran algunas decisiones; deciden varias personas, o no queda claro qué es igual en todas las escuelas.",
        3: "Se enumeran las decisiones clave, cada una con una sola persona que decide y con quienes son escuchados; se dice qué es igual en todas partes y qué es local, y dónde está escrito.",
      },
    },
    organization: {
      name: "Organización",
      levels: {
        1: "Las partes no se siguen unas de otras; los números o los nombres difieren entre ellas.",
        2: "En general hay un solo hilo; algunas filas están fuera de lugar o están dos veces.",
        3: "Un solo hilo claro de la aspiración a la prioridad, la iniciativa, el entregable y el paso, con los mismos ID y nombres en todo el plan, repartido entre los años, de modo que se encuentra rápido cualquier cosa.",
      },
    },
    clarity: {
      name: "Claridad de las descripciones",
      levels: {
        1: "Jerga, entradas de una o dos palabras, términos que nadie explica.",
        2: "Sus autores lo entienden; los demás tienen que preguntar.",
        3: "Cada entrada dice qué, para quién y con qué fin en palabras sencillas; los términos y las siglas se explican.",
      },
    },
    priorities: {
      name: "Prioridades estratégicas",
      levels: {
        1: "Son tantas que no se eligió nada.",
        2: "Un grupo acotado, pero no todo responde al diagnóstico.",
        3: "De tres a cinco prioridades elegidas, cada una en respuesta a un área de mejora del diagnóstico y con el apoyo de quienes dirigen.",
      },
    },
    initiatives: {
      name: "Iniciativas",
      levels: {
        1: "Una lista de deseos, sin relación con ninguna prioridad y sin orden.",
        2: "Ligadas a las prioridades, pero demasiadas, traslapadas, o todas en el primer año.",
        3: "Unas pocas iniciativas distintas que juntas bien podrían mover las medidas, cada una con patrocinador, con sus años y con aquello de lo que depende.",
      },
    },
    deliverables: {
      name: "Entregables",
      levels: {
        1: "Actividades en lugar de productos; sin el año en que vencen.",
        2: "Se nombran los productos; de algunos no queda claro cuándo están terminados, o para cuándo.",
        3: "Productos concretos, cada uno con responsable, una fecha o un plazo, y palabras claras de cómo se verá terminado; juntos completan la iniciativa.",
      },
    },
    action_steps: {
      name: "Pasos de acción",
      levels: {
        1: "Pocos pasos, o vagos. Sin responsable o sin fecha.",
        2: "Hay pasos. A algunos les falta un responsable único, una fecha o un orden, o juntos no dan el entregable.",
        3: "Los pasos juntos dan cada entregable: un solo responsable para cada uno, fechas de inicio y límite en el próximo año, en un orden razonable, escritos de modo que otra persona los pueda hacer.",
      },
    },
    load_timeline: {
      name: "Responsables y plazos realistas",
      levels: {
        1: "Todo vence a la vez, o recae en una sola persona.",
        2: "Algunos meses están muy cargados, otros vacíos.",
        3: "Lo que cada persona tiene que hacer en un mes se puede hacer, y va con el calendario escolar.",
      },
    },
    resources: {
      name: "Necesidades de recursos",
      levels: {
        1: "No hay necesidades, o ninguna tiene precio.",
        2: "Algunas tienen precio; falta el tipo o la fuente.",
        3: "Para cada iniciativa se calculan el personal, la asistencia técnica y el dinero del próximo año, con la fuente y lo que todavía falta.",
      },
    },
    pd_calendar: {
      name: "Calendario de desarrollo profesional",
      levels: {
        1: "No hay ninguno.",
        2: "Se enumeran las necesidades, pero sin fechas o sin iniciativa.",
        3: "Cada necesidad tiene sus fechas, su iniciativa y su público, y ninguna choca con otra.",
      },
    },
    communication: {
      name: "Plan de comunicación",
      levels: {
        1: "No hay ninguno, o un solo anuncio.",
        2: "Faltan algunos públicos o formas de llegar a ellos.",
        3: "Cada público conoce las prioridades, el porqué y lo que se le pide, de alguien con nombre, en fechas fijas y con una forma de responder.",
      },
    },
    monitoring: {
      name: "Preparación para dar seguimiento",
      levels: {
        1: "No hay una rutina.",
        2: "Se nombra una rutina; no queda claro quién hace qué.",
        3: "Están fijadas una reunión semanal y una revisión mensual o trimestral, se nombra a quien dirige el proyecto, y se dice qué significa cada estado y qué cuenta como evidencia.",
      },
    },
    coherence: {
      name: "Coherencia",
      levels: {
        1: "Las hojas se contradicen.",
        2: "Unos pocos conflictos menores.",
        3: "No queda ningún conflicto entre hojas que impida el envío.",
      },
    },
  },
};
