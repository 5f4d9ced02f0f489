import type { RuleWords } from "../../language.ts";

export const plan: Readonly<Record<string, RuleWords>> = {
  "plan/accountable-owner": {
    what: "De cada paso y cada entregable es responsable alguien a quien se le puede preguntar; un grupo o “TBD”, no.",
    why: "Lo que es de “todos los directores”, cada director supone que lo hará otro.",
    how: "Nombre a la única persona o función que responde por ello, y ponga al grupo bajo “Support”.",
    messages: {
      group: "“{name}” tiene como responsable a “{owner}”, un grupo. Nombre a quien responde por ello.",
      nobody: "“{name}” tiene como responsable a “{owner}”, que todavía no es nadie. Nombre a quien responde por ello.",
    },
  },
  "plan/aspiration-has-measure": {
    what: "Cada aspiración de una prioridad tiene al menos una medida.",
    why: "De lo que nadie mide no se puede decir en cinco años que se hizo realidad.",
    how: "Nombre una medida junto a la aspiración, o la aspiración junto a una medida.",
    messages: {
      none: "Nada mide la aspiración “{aspiration}”. Nombre una medida junto a ella, o agregue una.",
    },
  },
  "plan/complete-deliverable-steps": {
    what: "Un entregable completo no tiene pasos de acción abiertos.",
    why: "O el entregable no está terminado, o los pasos sí lo están y nadie lo ha dicho.",
    how: "Cierre o cancele los pasos, o vuelva a abrir el entregable.",
    messages: {
      open: "“{deliverable}” está en “{status}”, pero {count#sigue abierto|siguen abiertos} {count:paso suyo|pasos suyos}, como “{step}”. Cierre los pasos, o vuelva a abrir el entregable.",
    },
  },
  "plan/complete-has-date": {
    what: "Lo que está completo dice cuándo se completó.",
    why: "Sin el día, nadie puede saber qué se hizo a tiempo, ni informar qué se hizo este trimestre.",
    how: "Escriba el día en que se terminó.",
    messages: {
      missing: "“{name}” está en “{status}”, pero “{heading}” está vacío. Escriba el día en que se terminó.",
    },
  },
  "plan/complete-has-evidence": {
    what: "Lo que está completo muestra su evidencia.",
    why: "Un “hecho” sin nada que lo muestre, la junta escolar y el estado lo tienen que creer sin más.",
    how: "Escriba dónde se puede ver el resultado: un archivo, una página, una cifra.",
    messages: {
      missing: "“{name}” está en “{status}”, pero no tiene evidencia al lado. Escriba dónde se puede ver el resultado.",
    },
  },
  "plan/dates-are-dates": {
    what: "Un día escrito como texto es una fecha de verdad.",
    why: "Una fecha que es texto queda fuera cuando la hoja se ordena, se filtra o se cuenta por fecha.",
    how: "Escriba la fecha otra vez, o deje que convirtamos el texto en fecha. “Fall 2026” queda como está, y también 3/4/2026, que puede ser dos días distintos.",
    messages: {
      one: "“{text}” en “{heading}” es un texto que parece fecha, así que al ordenar y contar no se toma en cuenta. Escríbalo como fecha.",
      many: "{count} fechas en “{heading}” son texto, como “{text}”, así que al ordenar y contar no se toman en cuenta. Escríbalas como fechas.",
    },
  },
  "plan/dates-in-order": {
    what: "Nada termina antes de empezar.",
    why: "Una de las dos fechas está mal, y con ella todo lo que se calcula a partir de ellas.",
    how: "Corrija la fecha que está mal; a menudo es el año.",
    messages: {
      reversed: "El fin, {end}, es anterior al inicio, {start}. Corrija una de las dos fechas.",
    },
  },
  "plan/deliverable-has-owner": {
    what: "Cada entregable nombra a quien lo hará.",
    why: "Un producto sin un nombre al lado no es de nadie, y hará falta el día que venza.",
    how: "Escriba como responsable a una sola persona o función.",
    messages: {
      missing: "“{deliverable}” no tiene responsable. Escriba la única persona o función que responde por él.",
    },
  },
  "plan/deliverable-has-steps": {
    what: "Cada entregable del próximo año tiene al menos un paso de acción.",
    why: "Un entregable sin pasos es una promesa que nadie ha planeado cumplir.",
    how: "Escriba el primer paso en el plan de implementación y nombre el entregable al lado.",
    messages: {
      none: "“{deliverable}” cae en {year}, y ningún paso de acción lleva a él. Escriba el primero en el plan de implementación.",
    },
  },
  "plan/done-steps-close-deliverable": {
    what: "Un entregable cuyos pasos ya están todos hechos está completo, o tiene un paso siguiente.",
    why: "Ya nadie trabaja en él, y se sigue contando como abierto.",
    how: "Ponga el entregable en “Complete”, o escriba su paso siguiente.",
    messages: {
      open: "{count#El|Los} {count:paso|pasos} de “{deliverable}” {count#está completo|están completos}, pero el entregable está en “{status}”. Ciérrelo, o escriba su paso siguiente.",
    },
  },
  "plan/equity-claim-is-measured": {
    what: "Un plan que habla de todos los estudiantes, de brechas o de grupos tiene una medida separada por grupo.",
    why: "Un promedio puede subir mientras crece la brecha de la que habla el plan.",
    how: "Agregue la medida una vez por cada grupo del que trata, o nombre los grupos junto a ella.",
    messages: {
      unmeasured:
        "“{claim}” habla de {word}, pero ninguna medida está separada por grupo de estudiantes. Agregue una por cada grupo del que trata.",
    },
  },
  "plan/finished-is-complete": {
    what: "Lo que tiene un día en que se terminó, o está al 100 %, está completo también según su estado.",
    why: "Se queda en la lista del trabajo abierto, y a alguien se le volverá a preguntar por ello.",
    how: "Ponga el estado en “Complete”, o corrija la fecha o el porcentaje.",
    messages: {
      finished:
        "“{name}” se terminó el {day:date}, pero su estado es “{status}”. Póngalo en “Complete”, o corrija la fecha.",
      full: "“{name}” está al 100 %, pero su estado es “{status}”. Póngalo en “Complete”, o corrija el porcentaje.",
      short: "“{name}” está en “{status}”, pero va al {percent} %. Corrija uno de los dos.",
    },
  },
  "plan/initiative-delivers-this-year": {
    what: "Una iniciativa que corre en el próximo año entrega algo en ese año.",
    why: "Sin un producto que venza este año, nadie puede ver en junio si la iniciativa avanzó.",
    how: "Nombre lo que habrá hecho al final del año, o empiécela más tarde.",
    messages: {
      none: "“{initiative}” corre en {year}, y ninguno de sus entregables vence entonces. Nombre lo que habrá hecho para esa fecha.",
    },
  },
  "plan/initiative-has-measure": {
    what: "Cada iniciativa apunta al menos a una medida.",
    why: "De un trabajo que no busca mover ninguna cifra no se puede ver si sirvió.",
    how: "Nombre la medida que debe mover, en su fila o junto a la medida.",
    messages: {
      none: "“{initiative}” no busca mover ninguna medida. Nombre una, aquí o en las medidas.",
    },
  },
  "plan/measure-once": {
    what: "Una medida tiene una sola línea de base y una sola meta, esté en la hoja que esté.",
    why: "Con dos, cada lector encuentra otro plan, y los dos pueden decir que tienen razón.",
    how: "Decida qué cifra vale, y escríbala en los dos lugares.",
    messages: {
      baseline:
        "La línea de base de “{measure}” es {here} aquí y {there} en {sheet}. Decida cuál vale, y escríbala en los dos lugares.",
      target:
        "La meta de “{measure}” es {here} aquí y {there} en {sheet}. Decida cuál vale, y escríbala en los dos lugares.",
    },
  },
  "plan/measure-serves-initiative": {
    what: "Cada medida de una prioridad estratégica la puede mover alguna iniciativa.",
    why: "Una medida a la que no apunta ningún trabajo se quedará donde está.",
    how: "Nombre la prioridad o la iniciativa junto a la medida, o agregue la iniciativa que debe moverla.",
    messages: {
      none: "Ninguna iniciativa apunta a “{measure}”. Nombre la prioridad o la iniciativa que debe moverla.",
    },
  },
  "plan/measure-units-agree": {
    what: "Una medida se cuenta en una sola unidad, esté en la hoja que esté.",
    why: "Un porcentaje en una hoja y un número de personas en otra no se pueden comparar, y alguien los va a comparar.",
    how: "Escriba las dos en la misma unidad, o dé a la segunda un nombre propio.",
    messages: {
      mixed:
        "“{measure}” es {here} aquí y {there} en {sheet}. Escriba las dos en la misma unidad, o dé a esta un nombre propio.",
    },
  },
  "plan/measures-beyond-activity": {
    what: "Una prioridad se mide por lo que cambia para los estudiantes o las escuelas, no solo por lo que se hizo.",
    why: "Se pueden dar diez capacitaciones sin que cambie nada en un aula.",
    how: "Agregue una medida de aquello para lo que es el trabajo: lo que los estudiantes aprenden, a lo que asisten, lo que dicen.",
    messages: {
      counts:
        "“{priority}” se mide solo por lo que se hace, como “{measure}”. Agregue una medida de lo que cambia para los estudiantes.",
    },
  },
  "plan/mission-has-measure": {
    what: "Cada aspiración de la misión tiene al menos una medida.",
    why: "De lo que nadie mide no se puede decir en cinco años que se hizo realidad.",
    how: "Agregue una medida que lo muestre, y nombre la aspiración junto a ella bajo “Serves”.",
    messages: {
      none: "Nada mide la aspiración “{aspiration}”. Agregue una medida de la misión que lo muestre.",
    },
  },
  "plan/no-cancelled-predecessor": {
    what: "Nada espera a una fila que está cancelada.",
    why: "Lo que espera nunca se hará, así que nunca empezará.",
    how: "Quite la dependencia, nombre lo que espera ahora, o cancele también esta fila.",
    messages: {
      gone: "“{task}” espera a “{before}”, que está en “{status}”. Nombre lo que espera ahora, o cancélelo también.",
    },
  },
  "plan/no-dependency-cycle": {
    what: "Ninguna fila se espera a sí misma, ni directamente ni por medio de otras.",
    why: "Las filas que se esperan unas a otras en círculo no pueden empezar nunca.",
    how: "Quite una de las dependencias.",
    messages: {
      self: "“{task}” se espera a sí mismo. Escriba lo que de verdad espera.",
      ring: "Estos se esperan unos a otros, así que ninguno puede empezar: {tasks}. Quite una de las dependencias.",
    },
  },
  "plan/no-duplicate-id": {
    what: "Cada fila de una tabla tiene un ID propio.",
    why: "Otras hojas señalan las filas por su ID; con dos iguales, nadie sabe a cuál se refieren.",
    how: "Dé a la copia un ID nuevo, o borre la fila si se copió por error. Una numeración que vuelve a empezar bajo cada encabezado está bien.",
    messages: {
      duplicate: "El ID “{id}” se usa dos veces. Dé a esta fila un ID propio.",
    },
  },
  "plan/no-duplicate-rows": {
    what: "No hay dos filas de una tabla que digan exactamente lo mismo.",
    why: "Una fila pegada dos veces se cuenta dos veces: en los costos, en el número de pasos, en el trabajo de alguien.",
    how: "Borre una de las filas, o escriba en qué se distinguen.",
    messages: {
      same: "“{name}” dice lo mismo que la fila {first} en todas las columnas. Borre una, o escriba en qué se distinguen.",
    },
  },
  "plan/no-error-cells": {
    what: "Ninguna celda de una tabla muestra un error de hoja de cálculo.",
    why: "El lector ve #REF! donde debería haber una cifra, y todo total que usa la celda también está roto.",
    how: "Repare la fórmula, o escriba el valor en su lugar.",
    messages: {
      formula: "La fórmula en “{heading}” termina en {error}. Repárela, o escriba el valor mismo.",
      value: "“{heading}” contiene el error {error} en vez de un valor. Escriba el valor en su lugar.",
    },
  },
  "plan/no-formula-to-file": {
    what: "Ninguna celda del plan toma su valor de otro archivo.",
    why: "Quien recibe el plan no tiene ese archivo: ve un valor viejo, una advertencia o un error.",
    how: "Ponga el valor en lugar de la fórmula, o traiga las cifras a una hoja de este libro de trabajo.",
    messages: {
      formula:
        "{count:celda|celdas} de “{heading}” {count#toma|toman} el valor de otro archivo, {file}, que los lectores del plan no tienen.",
    },
  },
  "plan/no-lost-drop-down": {
    what: "Una columna de opciones tiene su lista desplegable en todas las filas.",
    why: "Una fila pegada o agregada al final suele perderla; ahí se puede escribir cualquier palabra, y los filtros no la encuentran.",
    how: "Deje que repongamos la lista desplegable de las otras celdas. Lo que hay en las celdas se queda.",
    messages: {
      cells: "{count:celda|celdas} de “{heading}” {count#perdió|perdieron} la lista desplegable que tienen las demás.",
      column: "“{heading}” perdió su lista desplegable; hay una con las mismas palabras en otro lugar: {where}.",
    },
  },
  "plan/no-negative-cost": {
    what: "Los costos no bajan de cero.",
    why: "Un signo de menos hace cada total más pequeño que lo que se va a pagar.",
    how: "Quite el signo de menos; escriba los ahorros y lo que sobra en columnas propias.",
    messages: {
      negative:
        "{amount} en “{heading}” está por debajo de cero. Quite el signo de menos, o anótelo como ahorro en otro lugar.",
    },
  },
  "plan/no-pasted-formula": {
    what: "En una columna de palabras y días que la gente escribió no queda ninguna fórmula.",
    why: "Una fórmula pegada mira otras filas: cambia cuando la hoja se ordena, y se rompe cuando esas filas se van.",
    how: "Deje que pongamos su valor en su lugar. Una fórmula que mira solo su propia fila se queda.",
    messages: {
      formula: "“{heading}” contiene valores escritos a mano, y aquí la fórmula ={formula}. Escriba el valor mismo.",
    },
  },
  "plan/no-stray-spaces": {
    what: "Los ID, los nombres y las palabras de listas no tienen espacios que nadie ve.",
    why: "“Ortiz ” y “Ortiz” son dos personas para un filtro, una búsqueda y una lista desplegable.",
    how: "Deje que quitemos los espacios; no cambia nada más.",
    messages: {
      spaces:
        "{count:celda|celdas} de “{heading}” {count#tiene|tienen} espacios que nadie ve, como alrededor de “{text}”. Los filtros y las búsquedas no las encuentran.",
    },
  },
  "plan/not-finished-in-future": {
    what: "Nada se terminó ni se empezó en un día que todavía no llega.",
    why: "La columna es para lo que ya ocurrió; lo planeado va bajo la fecha límite.",
    how: "Corrija la fecha, o pásela a la fecha límite.",
    messages: {
      finished:
        "“{name}” se terminó el {day:date}, que todavía no llega. Corrija la fecha, o pásela a la fecha límite.",
      started:
        "“{name}” se empezó el {day:date}, que todavía no llega. Corrija la fecha, o pásela a la fecha de inicio.",
    },
  },
  "plan/numbers-are-numbers": {
    what: "Un número que está solo en su celda es un número, no un texto.",
    why: "Un total pasa por alto los números que son texto, y nadie lo nota.",
    how: "Escriba el número otra vez, o deje que convirtamos el texto en número. “$4,000 per cohort” queda como está.",
    messages: {
      one: "“{text}” en “{heading}” es texto, así que los totales no lo toman en cuenta. Escríbalo como número.",
      many: "{count} números en “{heading}” son texto, como “{text}”, así que los totales no los toman en cuenta. Escríbalos como números.",
    },
  },
  "plan/one-figure-a-cell": {
    what: "Una línea de base, una meta o un resultado es una sola cifra en una sola celda.",
    why: "Dos cifras en una celda son texto: nadie las puede graficar, y nadie puede saber cuál de ellas se cumplió.",
    how: "Dé a cada año su columna, o a cada medida su fila. Donde las columnas vacías ya están, podemos mover las cifras.",
    messages: {
      several: "{count:cifra está|cifras están} en una sola celda: “{text}”. Dé a cada una su propia celda.",
    },
  },
  "plan/one-name-for-one-thing": {
    what: "Una cosa tiene un solo nombre en todas las hojas.",
    why: "“Literacy coaching” aquí y “Lit coaches” allá son dos cosas para todo conteo y toda búsqueda, y para un lector nuevo.",
    how: "Elija un nombre, y escríbalo en todas las hojas.",
    messages: {
      two: "“{name}” parece ser “{known}” de {sheet} con otro nombre. Si es lo mismo, escríbalo igual.",
    },
  },
  "plan/overdue": {
    what: "Lo que vence está hecho para su fecha.",
    why: "Lo que hoy va atrasado atrasa lo que lo está esperando.",
    how: "Termínelo, ponga una fecha nueva, o ponga al día el estado.",
    messages: {
      late: "“{name}” venció el {due:date}, hace {days:día|días}, y no está completo. Termínelo, ponga una fecha nueva, o ponga al día el estado.",
    },
  },
  "plan/owner-in-roster": {
    what: "Cada responsable está en la lista de integrantes: una persona, una función o un equipo.",
    why: "A un responsable que nadie encuentra nadie le preguntará, y el trabajo se queda sin responsable.",
    how: "Escriba el nombre tal como está en la lista de integrantes, o agregue ahí a la persona.",
    messages: {
      near: "“{owner}” no está en la lista de integrantes. ¿Es “{nearest}”?",
      most: "{missing} de los {all} responsables de este plan no están en la lista de integrantes, como “{owner}”. Agréguelos, o escriba los nombres como están ahí.",
      unknown:
        "“{owner}” no está en la lista de integrantes: ninguna persona, función o equipo se llama así. Agréguelo, o escriba a quién se refiere.",
    },
  },
  "plan/owner-load": {
    what: "A nadie le vencen más de ocho pasos abiertos en un mes.",
    why: "Quien tenga más terminará algunos tarde; cuáles, queda a la suerte.",
    how: "Mueva algunas de las fechas límite, o dé algunos de los pasos a otras personas.",
    messages: {
      heavy:
        "A “{owner}” le {count#vence|vencen} {count:paso abierto|pasos abiertos} en {month}; una persona puede terminar {most} en un mes. Mueva algunos, o repártalos.",
    },
  },
  "plan/owner-stays": {
    what: "El responsable sigue ahí cuando vence el paso.",
    why: "Cuando alguien se va, sus pasos se quedan atrás sin que nadie lo note.",
    how: "Pase el paso a alguien que se queda, o corrija la fecha en la lista de integrantes.",
    messages: {
      leaves: "“{owner}” se va el {until:date}, antes de que venza “{step}” ({due:date}). Páselo a otra persona.",
    },
  },
  "plan/percent-complete-in-range": {
    what: "La parte del trabajo hecho, o de las sesiones dadas, está entre 0 y 100 %.",
    why: "Una cifra que no puede ser deforma los promedios y las gráficas.",
    how: "Corrija la cifra.",
    messages: {
      outside: "{percent} en “{heading}” es más que todo, o menos que nada. Corrija la cifra.",
    },
  },
  "plan/plausible-dates": {
    what: "Las fechas caen dentro de los años de los que puede tratar un plan.",
    why: "Es fácil escribir 2062 por 2026, y el paso queda al final de todas las listas.",
    how: "Corrija el año.",
    messages: {
      far: "Entre hoy y el {day:date} hay {years:año|años}. ¿Está bien el año?",
    },
  },
  "plan/predecessor-ends-first": {
    what: "Lo que una fila espera está hecho antes de que la fila empiece.",
    why: "Un trabajo que debe esperar algo que aún no está hecho empezará tarde, y todo lo que sigue también.",
    how: "Mueva uno de los dos, o quite la dependencia si el trabajo no tiene que esperar.",
    messages: {
      late: "“{task}” empieza el {start:date}, pero espera a “{before}”, que termina el {end:date}. Mueva uno de los dos.",
    },
  },
  "plan/predecessor-exists": {
    what: "Lo que una fila espera está en la hoja.",
    why: "Una fila que espera algo que nadie encuentra espera para siempre.",
    how: "Escriba el ID o el nombre de la fila tal como está en la hoja.",
    messages: {
      near: "“{task}” espera a “{written}”, y ninguna fila se llama así. ¿Es “{nearest}”?",
      unknown:
        "“{task}” espera a “{written}”, y ninguna fila se llama así. Escriba el ID o el nombre de la que se quiere decir.",
    },
  },
  "plan/priority-has-aspiration": {
    what: "Cada prioridad tiene una aspiración que dice lo que será cierto.",
    why: "Una prioridad sin ella no se puede alcanzar, porque nadie ha dicho qué significa alcanzarla.",
    how: "Escriba una aspiración para la prioridad, y nombre la prioridad junto a ella.",
    messages: {
      none: "Ninguna aspiración dice lo que será cierto cuando se alcance “{priority}”. Escriba una en las aspiraciones.",
    },
  },
  "plan/priority-has-measure": {
    what: "Cada prioridad tiene al menos una medida propia.",
    why: "El avance de una prioridad que nada mide es cuestión de opiniones.",
    how: "Agregue una medida, y nombre la prioridad junto a ella.",
    messages: {
      none: "Nada mide la prioridad “{priority}”. Agregue una medida, y nombre la prioridad junto a ella.",
    },
  },
  "plan/readable-dates": {
    what: "Lo que hay en una columna de fechas se puede leer como una fecha, un lapso o una frecuencia.",
    why: "Una fecha que nadie sabe ubicar no está en ningún calendario y nunca vence.",
    how: "Escriba un día, o palabras como “Fall 2026”, “Oct–Nov 2026”, “Monthly”; pase las demás palabras a las notas.",
    messages: {
      unread:
        "“{text}” en “{heading}” no se puede leer como fecha. Escriba un día, o palabras como “Fall 2026” o “Monthly”.",
    },
  },
  "plan/readable-status": {
    what: "Un estado dice cómo van las cosas con una palabra que todos leen igual.",
    why: "Los conteos de lo hecho, lo atrasado o lo detenido dejan fuera lo que no pueden leer.",
    how: "Elija una palabra de la lista, como “In progress”; ponga la historia bajo “Notes”. “Ongoing” no es un estado: escriba en cambio el próximo hito.",
    messages: {
      unread: "“{text}” no es un estado que se pueda contar. Elija uno como “Not started”, “In progress” o “Complete”.",
    },
  },
  "plan/references-exist": {
    what: "Lo que una fila señala está en el plan.",
    why: "Una medida, iniciativa o prioridad que no está en ningún otro lugar falta en el plan, o tiene ahí otro nombre.",
    how: "Escriba el ID o el nombre tal como está en su propia hoja, o agréguelo ahí.",
    messages: {
      near: "En el plan no está “{written}” ({what}). ¿Es “{nearest}”?",
      unknown: "En el plan no está “{written}” ({what}). Agréguelo en {sheet}, o escriba lo que se quiere decir.",
      none: "Nada de lo que hay en “{heading}”, como “{written}”, está en {sheet}. Escriba los nombres como están ahí, o agréguelos.",
    },
  },
  "plan/require-column": {
    what: "Una hoja tiene las columnas sin las cuales no tiene sentido.",
    why: "Todo lo demás que se le pide a la hoja depende de ellas.",
    how: "Agregue la columna, o dé a la que tiene un encabezado que diga lo que contiene.",
    messages: {
      missing:
        "Esta parece ser la hoja “{kind}”, pero ninguna columna se llama “{heading}”. Agréguela, o cambie el nombre de la que tiene; también se puede llamar {others}.",
    },
  },
  "plan/require-id": {
    what: "Donde las filas tienen ID, cada fila tiene uno.",
    why: "Otras hojas solo pueden señalar una fila que tiene ID, y después de ordenar nadie recuerda cuál era.",
    how: "Dé a la fila el próximo ID de su columna. Podemos sugerirlo.",
    messages: {
      next: "Esta fila no tiene “{heading}”, y sus vecinas sí. El próximo sería “{next}”.",
      none: "Esta fila no tiene “{heading}”, y sus vecinas sí. Dele uno propio.",
    },
  },
  "plan/set-aside-still-found": {
    what: "Lo que se dejó de lado sigue estando ahí para dejarse de lado, y dice por qué.",
    why: "Una nota sobre algo que ya cambió no oculta nada, y hace que la lista de excepciones parezca más larga de lo que es.",
    how: "Borre la fila de la nota, o vuelva a dejar de lado el hallazgo con un motivo.",
    messages: {
      gone: "Lo que aquí se dejó de lado ya no se encuentra: {text} Borre esta fila.",
      noReason: "Esto se dejó de lado sin un motivo: {text} Escriba por qué está bien como está.",
    },
  },
  "plan/status-agrees-with-dates": {
    what: "Una fila en “Not started” no tiene un día en que se empezó o se terminó.",
    why: "Una de las dos cosas está mal, y con ella todo conteo de lo que está en marcha.",
    how: "Ponga al día el estado, o quite la fecha.",
    messages: {
      started:
        "“{name}” está en “{status}”, pero tiene un día en que se {what}. Ponga al día el estado, o quite la fecha.",
    },
  },
  "plan/status-on-list": {
    what: "Un estado se escribe con una sola palabra en una hoja.",
    why: "Un filtro por “Complete” no muestra las filas que dicen “Done”.",
    how: "Deje que escribamos la palabra de la lista, que significa lo mismo. Una hoja que usa siempre sus propias palabras, o que las tiene en su lista desplegable, queda como está.",
    messages: {
      other: "“{word}” está en {count:celda|celdas}; en la lista es “{label}”.",
    },
  },
  "plan/step-costs-agree": {
    what: "Lo que cuestan los pasos de acción de una iniciativa es lo que dicen sus necesidades de recursos.",
    why: "La junta aprueba una de las dos sumas y la oficina gasta la otra.",
    how: "Corrija la suma equivocada, o escriba lo que falta junto a los pasos o entre las necesidades.",
    messages: {
      apart:
        "Los pasos de “{initiative}” cuestan {steps}; sus necesidades suman {needs}. Corrija una de las dos sumas, o escriba lo que falta.",
    },
  },
  "plan/step-has-deliverable": {
    what: "Cada paso de acción lleva a un entregable del plan.",
    why: "Un paso que no lleva a nada de lo prometido es trabajo que nadie pidió, o la promesa tiene aquí otro nombre.",
    how: "Escriba el ID o el nombre del entregable tal como está en las prioridades.",
    messages: {
      none: "“{step}” no lleva a ningún entregable. Escriba el ID o el nombre de aquel al que sirve.",
      near: "Ningún entregable se llama “{written}”. ¿Es “{nearest}”?",
      unknown:
        "Ningún entregable se llama “{written}”. Agréguelo en las prioridades, o escriba el que se quiere decir.",
      several: "“{step}” lleva a {count:entregable|entregables}: “{written}”. Déjelo con uno, o divida el paso.",
    },
  },
  "plan/step-in-deliverable": {
    what: "Los pasos de acción se hacen mientras se hace su entregable.",
    why: "Un paso que vence después de su entregable llega tarde para ayudarle.",
    how: "Mueva el paso, o la fecha límite del entregable.",
    messages: {
      early:
        "“{step}” empieza el {start:date}, antes que el trabajo en “{deliverable}” ({from:date}). Mueva uno de los dos.",
      late: "“{step}” vence el {end:date}, después que “{deliverable}” ({due:date}). Mueva uno de los dos.",
    },
  },
  "plan/steps-per-deliverable": {
    what: "Un entregable toma doce pasos de acción a lo más.",
    why: "Una lista más larga es una lista de pendientes; en un plan nadie la lee hasta el final.",
    how: "Junte pasos pequeños, o divida el entregable en dos.",
    messages: {
      many: "“{deliverable}” toma {count:paso|pasos} de acción; un plan puede mostrar {most}. Junte algunos, o divida el entregable.",
    },
  },
  "plan/total-is-product": {
    what: "Un total es la cantidad por el costo unitario.",
    why: "La junta escolar aprueba el total; quien hace el pedido se guía por las otras dos cifras.",
    how: "Corrija la cifra que está mal, o deje que una fórmula calcule el total.",
    messages: {
      off: "“{name}”: {quantity} por {unit} son {product}, pero el total dice {total}. Corrija la cifra que está mal.",
    },
  },
  "plan/updated-lately": {
    what: "El trabajo en marcha se revisó en los últimos treinta días.",
    why: "Un estado que nadie ha mirado en meses dice cómo estaban las cosas entonces.",
    how: "Pregunte al responsable, y escriba el día junto al estado.",
    messages: {
      stale: "“{name}” se revisó por última vez el {day:date}, hace {days:día|días}. Pregunte al responsable cómo va.",
    },
  },
};
