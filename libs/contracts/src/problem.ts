/** One bad field: a path as in `approvals[2].at`, and what is wrong with it. Never the value. */
export interface FieldError {
  field: string;
  message: string;
}

/** Problem details, RFC 9457, with each bad field. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  errors?: FieldError[];
}
