import { ourName } from "@throughline/shared/locales/names.ts";
import { PACKS } from "@throughline/shared/templates/packs/index.ts";
import { useMemo } from "preact/hooks";
import { type Offer, offersFor } from "../../insert/offers.ts";
import { Answer } from "../../parts/answer.tsx";
import { More } from "../../parts/more.tsx";
import { Search } from "../../parts/search.tsx";
import { ShowMore } from "../../parts/show-more.tsx";
import { AddRubric } from "../rubric/add-rubric.tsx";
import type { ViewProps } from "../view.ts";
import { OfferCard } from "./offer-card.tsx";

const FIRST = 6;

/** What is missing, and what else could help. */
export function View(props: ViewProps) {
  const { checked, words, session, remember } = props;
  const { insert: said, formats, spoken } = words;
  const { plan } = checked;
  const { called, others, here } = useMemo(() => offersFor(plan, PACKS), [plan]);
  const search = remember("search", "");
  const wanted = search.value.trim().toLowerCase();
  const mentions = ({ sheet }: Offer) => {
    const { name, what } = sheet.kind;
    const texts = [sheet.name, name, what, ourName(name, spoken), ourName(what, spoken)];
    return texts.some((text) => text.toLowerCase().includes(wanted));
  };
  const parts = [
    { title: said.called(ourName(plan.pack.name, spoken)), offers: called.filter(mentions) },
    { title: said.others, offers: others.filter(mentions) },
  ].filter(({ offers }) => offers.length > 0);
  const canAdd = session.host.about.capabilities.edits.includes("add-sheet");
  return (
    <>
      <Answer>{called.length === 0 ? said.complete : said.answer(called.length)}</Answer>
      <p class="lede small">{canAdd ? said.says : said.cannot}</p>
      <Search id="search-sheets" label={said.search} hint={said.searchHint} text={search} />
      {parts.length === 0 ? <p class="small two">{said.none(search.value)}</p> : null}
      {parts.map(({ title, offers }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ShowMore of={offers} first={FIRST} label={said.more}>
            {(shown) => (
              <ul>
                {shown.map((offer) => (
                  <OfferCard key={offer.sheet.name} {...props} offer={offer} canAdd={canAdd} />
                ))}
              </ul>
            )}
          </ShowMore>
        </section>
      ))}
      <AddRubric {...props} />
      {here.length === 0 ? null : (
        <section>
          <More summary={said.here(here.length)}>
            <p class="small two">{formats.list(here)}.</p>
          </More>
        </section>
      )}
    </>
  );
}
