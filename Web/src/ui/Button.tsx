import type { ComponentProps } from 'react'
import styles from './Button.module.css'

/** A button; the main one of its place is filled. */
export function Button({ main = false, className, ...props }: ComponentProps<'button'> & { main?: boolean }) {
  return <button type="button" {...props} className={[main ? styles.main : styles.button, className].filter(Boolean).join(' ')} />
}
