import type { RuleWords } from "../../language.ts";

export const roster: Readonly<Record<string, RuleWords>> = {
  "roster/aspiring-leader-origin": {
    what: "El líder en formación es director de una escuela o alguien de la oficina central.",
    why: "El programa lo prepara para dirigir un sistema, y se parte de uno de esos dos lugares.",
    how: "Escriba de dónde viene, o nombre a otra persona.",
    messages: {
      neither:
        "“{name}” es líder en formación (“Aspiring leader”), pero según la lista de integrantes no dirige una escuela ni es de la oficina central. Escriba de dónde viene.",
    },
  },
  "roster/one-aspiring-leader": {
    what: "El programa pide un solo líder en formación.",
    why: "Pueden participar más; el lugar en la academia de liderazgo es uno.",
    how: "Déjelo si así lo quiere; si no, dé otra función a los demás.",
    messages: {
      several:
        "{count:persona aparece|personas aparecen} como líder en formación (“Aspiring leader”); el programa pide una.",
    },
  },
  "roster/one-lead-per-team": {
    what: "Un equipo tiene una sola presidencia.",
    why: "Con dos, cada quien espera a que el otro convoque la reunión.",
    how: "Deje a una persona en la presidencia (“Chair”); haga a la otra integrante, o llame “Co-chair” a ambas si así lo quiere.",
    messages: {
      several: "“{team}” tiene {count:presidencia|presidencias}: {names}. Deje una, o llámelas “Co-chair”.",
    },
  },
  "roster/one-project-manager": {
    what: "El Comité Directivo tiene un solo gerente de proyecto.",
    why: "El gerente de proyecto hace que los entregables estén a tiempo; dos se lo dejan el uno al otro, y sin ninguno no lo hace nadie.",
    how: "Escriba “Project Manager” como función de quien lo es.",
    messages: {
      none: "Nadie en la lista de integrantes es gerente de proyecto (“Project Manager”). Nombre a la persona que lo es.",
      several:
        "{count:persona es gerente|personas son gerentes} de proyecto (“Project Manager”): {names}. Nombre a la que lo es.",
    },
  },
  "roster/project-manager-level": {
    what: "El gerente de proyecto trabaja para todo el sistema.",
    why: "A quien está en una escuela se le ve poco en el resto de la organización, y pesa menos ante sus oficinas.",
    how: "Déjelo si así lo quiere; el programa lo llama su ideal, no su regla.",
    messages: {
      school:
        "“{name}” es gerente de proyecto y trabaja en el nivel “{level}”; el ideal del programa es el sistema completo.",
    },
  },
  "roster/project-manager-on-committee": {
    what: "El gerente de proyecto es integrante del Comité Directivo.",
    why: "El gerente de proyecto hace cumplir a los integrantes lo que prometieron, y debe sentarse con ellos.",
    how: "Escriba “Steering Committee” como equipo del gerente de proyecto, o nombre a alguien del comité.",
    messages: {
      outside:
        "“{name}” es gerente de proyecto, pero no está en el Comité Directivo (“Steering Committee”). Agréguelo al comité, o nombre a alguien de él.",
    },
  },
  "roster/require-aspiring-leader": {
    what: "El Comité Directivo tiene un líder en formación.",
    why: "El programa también busca formar a quien dirigirá después el sistema.",
    how: "Nombre a un director de escuela o a alguien de la oficina central, con “Aspiring leader” como función.",
    messages: {
      none: "Nadie en la lista de integrantes es líder en formación (“Aspiring leader”). Nombre a un director de escuela o a alguien de la oficina central.",
    },
  },
  "roster/require-direct-report": {
    what: "Quienes dependen directamente del superintendente están en el Comité Directivo.",
    why: "Dirigen las oficinas que harán el trabajo.",
    how: "Agréguelos, con “Direct report” como función.",
    messages: {
      none: "En la lista de integrantes no hay nadie que dependa directamente del superintendente (“Direct report”). Agregue a quienes dirigen las oficinas.",
    },
  },
  "roster/require-superintendent": {
    what: "El superintendente está en el Comité Directivo.",
    why: "Al superintendente le toca firmar y dirigir el plan; sin él o ella, el plan no tiene peso.",
    how: "Agregue al superintendente, con “Superintendent” como función.",
    messages: {
      none: "En la lista de integrantes no hay superintendente (“Superintendent”). Agregue a quien dirige el sistema.",
    },
  },
  "roster/team-size": {
    what: "Un equipo que dirige tiene doce integrantes a lo más.",
    why: "Uno más grande puede escuchar informes, pero no puede decidir en una reunión.",
    how: "Deje a quienes deciden; que los demás asesoren o formen un grupo de trabajo.",
    messages: {
      large: "“{team}” tiene {count:integrante|integrantes}; más de {most} difícilmente pueden decidir en conjunto.",
    },
  },
};
