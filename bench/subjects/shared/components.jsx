/** The three widgets as function components; React and Preact differ only in what `hooks` is. */
import { useEffect, useState } from 'hooks';
import { MAIL, onLanguage, PHONE, words } from './words.js';

const listeners = new Set();
onLanguage(() => listeners.forEach((listener) => listener({})));

const useWords = () => {
  const [, setLanguage] = useState({});
  useEffect(() => {
    listeners.add(setLanguage);
    return () => listeners.delete(setLanguage);
  }, []);
  return words();
};

const Check = () => {
  const say = useWords();
  const [done, setDone] = useState(0);
  const onChange = ({ target }) => setDone(done + (target.checked ? 1 : -1));
  return (
    <div className="bench">
      <h2>{say.check}</h2>
      {[1, 2, 3, 4].map((i) => (
        <label key={i}>
          <input type="checkbox" onChange={onChange} /> {say[`check${i}`]}
        </label>
      ))}
      <progress max="4" value={done} />
      <p>
        {done} {say.progress}
      </p>
    </div>
  );
};

let groups = 0;

const Pick = () => {
  const say = useWords();
  const [chosen, setChosen] = useState(0);
  const [group] = useState(() => `pick${(groups += 1)}`);
  return (
    <div className="bench">
      <h2>{say.pick}</h2>
      {[1, 2].map((i) => (
        <label key={i}>
          <input type="radio" name={group} onChange={() => setChosen(i)} /> {say[`pick${i}`]}
        </label>
      ))}
      <p>{say[`then${chosen}`]}</p>
    </div>
  );
};

const Card = () => {
  const say = useWords();
  const [number, text] = PHONE;
  return (
    <div className="bench">
      <h2>{say.card}</h2>
      <p>{say.name}</p>
      <p>
        {say.phone} <a href={`tel:${number}`}>{text}</a>
      </p>
      <p>
        {say.mail} <a href={`mailto:${MAIL}`}>{MAIL}</a>
      </p>
    </div>
  );
};

export const COMPONENTS = { check: Check, pick: Pick, card: Card };
