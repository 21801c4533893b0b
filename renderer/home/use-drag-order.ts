import { useState } from 'react';
import type { DragEvent, HTMLAttributes } from 'react';

/** What an item of a list carries to be dragged: on the item itself, and on the part by which it is taken. */
export type DragProps = {
  readonly target: Pick<HTMLAttributes<HTMLElement>, 'onDragOver' | 'onDrop'>;
  readonly handle: Pick<HTMLAttributes<HTMLElement>, 'draggable' | 'onDragStart' | 'onDragEnd'>;
  /** True while something is held over it. */
  readonly over: boolean;
};

/** Dragging the items of one list into another order with the mouse; `move` has the places from and to. */
export function useDragOrder(move: (from: number, to: number) => void): (at: number) => DragProps {
  const [from, setFrom] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = () => {
    setFrom(null);
    setOver(null);
  };
  return (at) => ({
    over: from !== null && from !== at && over === at,
    target: {
      onDragOver: (event: DragEvent) => {
        if (from === null) return;
        event.preventDefault();
        setOver(at);
      },
      onDrop: (event: DragEvent) => {
        if (from === null) return;
        event.preventDefault();
        event.stopPropagation();
        if (from !== at) move(from, at);
        end();
      },
    },
    handle: {
      draggable: true,
      onDragStart: (event: DragEvent) => {
        event.dataTransfer.effectAllowed = 'move';
        // The whole line is carried, not only the place by which it was taken.
        const line = event.currentTarget.closest('li');
        if (line !== null) event.dataTransfer.setDragImage(line, 12, 12);
        setFrom(at);
      },
      onDragEnd: end,
    },
  });
}
