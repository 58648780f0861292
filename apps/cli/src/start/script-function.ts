// A CommonJS script as a function of what Node gives to such scripts.
export const SCRIPT_HEAD = '(function(exports,require,module,__filename,__dirname){'
export const SCRIPT_TAIL = '\n})'
