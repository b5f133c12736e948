import { Component, type ReactNode } from 'react';
import { Broken } from './Broken.tsx';

/** Catches what breaks while a page is shown, and keeps the frame standing. */
export class Failsafe extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}
