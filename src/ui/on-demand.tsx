import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fetchPart } from './fetch-part.ts';

type Props<Given extends object> = {
  readonly load: () => Promise<ComponentType<Given>>;
  readonly given: Given;
  /** What did not load, in the middle of a sentence. */
  readonly what: string;
};
type Loaded<Given extends object> = { readonly Shown: ComponentType<Given>; readonly hadFocus: boolean };

/** The same for a part that is a component. */
export function OnDemand<Given extends object>({ load, given, what }: Props<Given>) {
  const [loaded, setLoaded] = useState<Loaded<Given>>();
  const place = useRef<HTMLDivElement>(null);
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const show = (Shown: ComponentType<Given>, hadFocus: boolean) => setLoaded({ Shown, hadFocus });
    fetchPart({ place: place.current, load, show, what });
  }, []);
  useEffect(() => part.current?.focus(), [loaded]);

  if (!loaded) return <div ref={place} />;
  const { Shown, hadFocus } = loaded;
  if (!hadFocus) return <Shown {...given} />;
  return (
    <div tabIndex={-1} ref={part}>
      <Shown {...given} />
    </div>
  );
}
