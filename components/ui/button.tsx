import type { ButtonHTMLAttributes } from 'react';

const LOOK = {
  primary: 'bg-accent text-on-accent border-accent font-semibold px-3',
  plain: 'bg-paper text-ink border-rule px-3',
  // Room for the finger that the eye does not see: its words stand where other words begin.
  quiet: '-mx-[5px] bg-transparent text-accent border-transparent underline underline-offset-4 px-1',
} as const;

/** A button; on paper nothing can be pressed, and it is left out. `primary` stands once in a view, for the thing to do. */
export function Button({
  look = 'plain',
  className = '',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: keyof typeof LOOK }) {
  return (
    <button
      type="button"
      {...rest}
      className={`min-h-9 cursor-pointer rounded-sm border py-1.5 text-sm print:hidden disabled:cursor-default disabled:opacity-50 ${LOOK[look]} ${className}`}
    />
  );
}

/** A link that looks like the button it stands beside. */
export function ButtonLink({
  href,
  children,
  look = 'primary',
  onClick,
  away = true,
}: {
  href: string;
  children: string;
  look?: keyof typeof LOOK;
  onClick?: () => void;
  /** Opens a tab of its own. */
  away?: boolean;
}) {
  return (
    <a
      href={href}
      onClick={onClick}
      target={away ? '_blank' : undefined}
      rel="noreferrer"
      className={`inline-flex min-h-9 items-center justify-center rounded-sm border py-1.5 text-center text-sm no-underline print:hidden ${LOOK[look]}`}
    >
      {children}
    </a>
  );
}
