// Generated from src/model by scripts/build-schema.ts: edit the types, then run `pnpm schema`.
/** JSON Schema, draft 2020-12, of an `Article`. More fields may come within a `schemaVersion`, so it allows them. */
export const articleSchema: Readonly<Record<string, unknown>> = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "schemaVersion": {
      "type": "integer",
      "const": 1,
      "description": "Rises when a field changes its meaning or goes; new fields leave it as it is.",
      "minimum": 0
    },
    "source": {
      "type": "string",
      "description": "The text exactly as given (a decoder may drop a byte order mark before); every span points into it."
    },
    "language": {
      "type": "string",
      "description": "BCP 47; 'und' where it can't be told."
    },
    "headline": {
      "type": [
        "string",
        "null"
      ],
      "description": "The text of its block."
    },
    "deck": {
      "type": [
        "string",
        "null"
      ],
      "description": "The standfirst under the headline: the text of its block."
    },
    "authors": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/Author"
      },
      "description": "Whom the byline names, in its order."
    },
    "published": {
      "anyOf": [
        {
          "$ref": "#/$defs/PublicationDate"
        },
        {
          "type": "null"
        }
      ],
      "description": "When the article was published: given by the caller, stated in the text, or inferred from it."
    },
    "modified": {
      "anyOf": [
        {
          "$ref": "#/$defs/PublicationDate"
        },
        {
          "type": "null"
        }
      ],
      "description": "When it was last changed, where the text says so (\"Updated 9:05 PM\")."
    },
    "blocks": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/Block"
      },
      "description": "In source order. They do not overlap, and every character that is not blank lies in exactly one."
    },
    "sections": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "crosshead": {
            "type": [
              "number",
              "null"
            ]
          },
          "blocks": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": 0
            }
          }
        },
        "required": [
          "crosshead",
          "blocks"
        ]
      },
      "description": "The body under its crossheads; the first section has none."
    },
    "figures": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/Figure"
      },
      "description": "Pictures, as their captions and credits tell of them; in source order, each once."
    },
    "sentences": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/Sentence"
      },
      "description": "Of every block, captions and furniture too; in source order, each inside one block."
    },
    "entities": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/Entity"
      },
      "description": "The people, organizations and places that are named."
    },
    "quotes": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/Quote"
      },
      "description": "Who said what, in source order."
    },
    "dates": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/DateMention"
      },
      "description": "Dates, times, durations and repeated times, in source order."
    },
    "timeline": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/TimelineEntry"
      },
      "description": "Dated events of the story, earliest first."
    },
    "diagnostics": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/Diagnostic"
      },
      "description": "What the parser has to say beside its result: options it ignored, dates it could not tell."
    }
  },
  "required": [
    "schemaVersion",
    "source",
    "language",
    "headline",
    "deck",
    "authors",
    "published",
    "modified",
    "blocks",
    "sections",
    "figures",
    "sentences",
    "entities",
    "quotes",
    "dates",
    "timeline",
    "diagnostics"
  ],
  "description": "A parsed article. Everything is plain data: `JSON.parse(JSON.stringify(article))` equals `article`. Arrays are never null; a value that is not known is `null`, never '' or 'Unknown'. Every number that names a block, sentence, entity or date is an index into that array of the article.",
  "title": "nutgraf article",
  "$defs": {
    "Author": {
      "type": "object",
      "properties": {
        "name": {
          "type": "string"
        },
        "role": {
          "anyOf": [
            {
              "$ref": "#/$defs/Words"
            },
            {
              "type": "null"
            }
          ],
          "description": "\"Diplomatic Correspondent\", as printed."
        },
        "organization": {
          "anyOf": [
            {
              "$ref": "#/$defs/Words"
            },
            {
              "type": "null"
            }
          ],
          "description": "\"Associated Press\", as printed."
        },
        "span": {
          "$ref": "#/$defs/Span"
        }
      },
      "required": [
        "name",
        "role",
        "organization",
        "span"
      ]
    },
    "Words": {
      "type": "object",
      "properties": {
        "text": {
          "type": "string"
        },
        "span": {
          "$ref": "#/$defs/Span"
        }
      },
      "required": [
        "text",
        "span"
      ],
      "description": "Words of the source: `text` is the slice with white-space runs folded to one space."
    },
    "Span": {
      "type": "object",
      "properties": {
        "start": {
          "type": "integer",
          "minimum": 0
        },
        "end": {
          "type": "integer",
          "minimum": 0
        }
      },
      "required": [
        "start",
        "end"
      ],
      "description": "Half-open range of UTF-16 code units: `article.source.slice(start, end)`. Never empty, never splits a surrogate pair."
    },
    "PublicationDate": {
      "type": "object",
      "properties": {
        "rule": {
          "type": "string"
        },
        "certainty": {
          "$ref": "#/$defs/Certainty"
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Span"
          },
          "description": "What it rests on, where that is more than the thing itself."
        },
        "value": {
          "type": "string",
          "description": "EDTF, with the time and offset where the text gives them: \"2018-01-01\", \"2018-01-01T20:31:00+02:00\"."
        },
        "basis": {
          "type": "string",
          "enum": [
            "given",
            "stated",
            "inferred"
          ]
        }
      },
      "required": [
        "basis",
        "certainty",
        "evidence",
        "rule",
        "value"
      ]
    },
    "Certainty": {
      "type": "string",
      "enum": [
        "stated",
        "inferred",
        "guessed"
      ],
      "description": "How a value came about: the text says so, the parser derived it, or it is the best of several."
    },
    "Block": {
      "type": "object",
      "properties": {
        "rule": {
          "type": "string"
        },
        "certainty": {
          "$ref": "#/$defs/Certainty"
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Span"
          },
          "description": "What it rests on, where that is more than the thing itself."
        },
        "span": {
          "$ref": "#/$defs/Span"
        },
        "type": {
          "$ref": "#/$defs/BlockType"
        },
        "id": {
          "type": "integer",
          "minimum": 0
        },
        "text": {
          "type": "string",
          "description": "The block's words: white-space runs folded, soft hyphens and zero-width characters dropped, nothing else changed."
        },
        "duplicateOf": {
          "type": [
            "number",
            "null"
          ],
          "description": "The earlier block that already says all of it (a caption printed as alt text and again as a caption)."
        },
        "dateline": {
          "anyOf": [
            {
              "$ref": "#/$defs/Dateline"
            },
            {
              "type": "null"
            }
          ],
          "description": "\"JERUSALEM, Jan 1 (Reuters) -\" at the head of a paragraph."
        }
      },
      "required": [
        "certainty",
        "dateline",
        "duplicateOf",
        "evidence",
        "id",
        "rule",
        "span",
        "text",
        "type"
      ]
    },
    "BlockType": {
      "type": "string",
      "enum": [
        "eyebrow",
        "headline",
        "deck",
        "byline",
        "dateline",
        "timestamp",
        "caption",
        "credit",
        "paragraph",
        "crosshead",
        "list-item",
        "pull-quote",
        "correction",
        "author-note",
        "furniture"
      ]
    },
    "Dateline": {
      "type": "object",
      "properties": {
        "rule": {
          "type": "string"
        },
        "certainty": {
          "$ref": "#/$defs/Certainty"
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Span"
          },
          "description": "What it rests on, where that is more than the thing itself."
        },
        "span": {
          "$ref": "#/$defs/Span"
        },
        "places": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Words"
          }
        },
        "agency": {
          "anyOf": [
            {
              "$ref": "#/$defs/Words"
            },
            {
              "type": "null"
            }
          ]
        },
        "date": {
          "type": [
            "string",
            "null"
          ],
          "description": "EDTF."
        }
      },
      "required": [
        "agency",
        "certainty",
        "date",
        "evidence",
        "places",
        "rule",
        "span"
      ]
    },
    "Figure": {
      "type": "object",
      "properties": {
        "caption": {
          "type": [
            "string",
            "null"
          ]
        },
        "credit": {
          "anyOf": [
            {
              "$ref": "#/$defs/Credit"
            },
            {
              "type": "null"
            }
          ]
        },
        "blocks": {
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 0
          },
          "description": "Every block that prints a part of it, the duplicates included."
        },
        "date": {
          "type": [
            "string",
            "null"
          ],
          "description": "EDTF: the day the picture was taken, where its caption says so."
        },
        "positions": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "entity": {
                "type": "integer",
                "minimum": 0
              },
              "position": {
                "$ref": "#/$defs/Words"
              }
            },
            "required": [
              "entity",
              "position"
            ]
          },
          "description": "Who stands where, in the caption's own words: \"(L)\", \"left\", \"second from right\"."
        }
      },
      "required": [
        "caption",
        "credit",
        "blocks",
        "date",
        "positions"
      ]
    },
    "Credit": {
      "type": "object",
      "properties": {
        "text": {
          "type": "string",
          "description": "\"SPUTNIK/ALEXEI NIKOLSKY/KREMLIN VIA REUTERS\": as printed, without the brackets and \"photo credit:\" around it."
        },
        "span": {
          "$ref": "#/$defs/Span"
        },
        "photographers": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Words"
          }
        },
        "agencies": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Words"
          },
          "description": "In printed order, the distributor (\"VIA REUTERS\") last."
        }
      },
      "required": [
        "text",
        "span",
        "photographers",
        "agencies"
      ]
    },
    "Sentence": {
      "type": "object",
      "properties": {
        "span": {
          "$ref": "#/$defs/Span"
        },
        "block": {
          "type": "integer",
          "minimum": 0
        },
        "tokens": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Token"
          }
        }
      },
      "required": [
        "span",
        "block",
        "tokens"
      ],
      "description": "`tokens` is filled only with `ParseOptions.tokens`: they make the JSON about eleven times the text."
    },
    "Token": {
      "type": "object",
      "properties": {
        "type": {
          "type": "string",
          "enum": [
            "word",
            "number",
            "punctuation",
            "symbol"
          ]
        },
        "span": {
          "$ref": "#/$defs/Span"
        }
      },
      "required": [
        "type",
        "span"
      ]
    },
    "Entity": {
      "type": "object",
      "properties": {
        "id": {
          "type": "integer",
          "minimum": 0
        },
        "type": {
          "type": "string",
          "enum": [
            "person",
            "organization",
            "place"
          ]
        },
        "name": {
          "type": "string",
          "description": "The fullest form used in the article, without titles: \"Benjamin Netanyahu\"."
        },
        "aliases": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Words"
          }
        },
        "roles": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Words"
          },
          "description": "Titles and jobs bound to a person, as printed: \"Israeli Prime Minister\"."
        },
        "country": {
          "type": [
            "string",
            "null"
          ],
          "description": "ISO 3166-1 alpha-2: a place's country, or the country a role or organization belongs to."
        },
        "inStory": {
          "type": "boolean",
          "description": "False where it is named only in bylines, datelines, credits, author notes or furniture."
        },
        "mentions": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Mention"
          }
        }
      },
      "required": [
        "id",
        "type",
        "name",
        "aliases",
        "roles",
        "country",
        "inStory",
        "mentions"
      ]
    },
    "Mention": {
      "type": "object",
      "properties": {
        "rule": {
          "type": "string"
        },
        "certainty": {
          "$ref": "#/$defs/Certainty"
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Span"
          },
          "description": "What it rests on, where that is more than the thing itself."
        },
        "span": {
          "$ref": "#/$defs/Span"
        },
        "form": {
          "type": "string",
          "enum": [
            "name",
            "nominal",
            "pronoun"
          ]
        }
      },
      "required": [
        "certainty",
        "evidence",
        "form",
        "rule",
        "span"
      ],
      "description": "`name`: a proper name, whole or short; `nominal`: \"the prime minister\", \"the company\"; `pronoun`: \"he\"."
    },
    "Quote": {
      "type": "object",
      "properties": {
        "rule": {
          "type": "string"
        },
        "certainty": {
          "$ref": "#/$defs/Certainty"
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Span"
          },
          "description": "What it rests on, where that is more than the thing itself."
        },
        "span": {
          "$ref": "#/$defs/Span"
        },
        "type": {
          "type": "string",
          "enum": [
            "direct",
            "partial",
            "indirect",
            "scare"
          ],
          "description": "`direct`: a whole clause in quotation marks. `partial`: quoted words inside somebody's reported statement. `indirect`: reported without marks. `scare`: marks, but nobody's statement (nicknames, titles of works, irony)."
        },
        "content": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Span"
          },
          "description": "All that is attributed, marked or not (\"that ...\" with its that); several spans where the attribution stands in between or a paragraph ends. None crosses a block. Empty for `scare`."
        },
        "parts": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Span"
          },
          "description": "The words inside the marks, verbatim and without the marks; one per marked stretch and block; empty for `indirect`. A quote inside a quote belongs to the outer one."
        },
        "cue": {
          "anyOf": [
            {
              "$ref": "#/$defs/Span"
            },
            {
              "type": "null"
            }
          ],
          "description": "The words that report it: \"said\", \"according to\", \"in a statement\"."
        },
        "speakers": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Speaker"
          },
          "description": "Empty where the text does not say who."
        }
      },
      "required": [
        "certainty",
        "content",
        "cue",
        "evidence",
        "parts",
        "rule",
        "span",
        "speakers",
        "type"
      ],
      "description": "One quote is one statement. `span` runs from its first word to its last, marks included, cue and speaker only where they stand between."
    },
    "Speaker": {
      "type": "object",
      "properties": {
        "rule": {
          "type": "string"
        },
        "certainty": {
          "$ref": "#/$defs/Certainty"
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Span"
          },
          "description": "What it rests on, where that is more than the thing itself."
        },
        "span": {
          "$ref": "#/$defs/Span"
        },
        "entity": {
          "type": [
            "number",
            "null"
          ]
        }
      },
      "required": [
        "certainty",
        "entity",
        "evidence",
        "rule",
        "span"
      ],
      "description": "`span` is what the text calls the speaker at this quote; `entity` whom that is, where it could be told."
    },
    "DateMention": {
      "type": "object",
      "properties": {
        "rule": {
          "type": "string"
        },
        "certainty": {
          "$ref": "#/$defs/Certainty"
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/Span"
          },
          "description": "What it rests on, where that is more than the thing itself."
        },
        "span": {
          "$ref": "#/$defs/Span"
        },
        "type": {
          "type": "string",
          "enum": [
            "date",
            "time",
            "duration",
            "set"
          ]
        },
        "value": {
          "type": [
            "string",
            "null"
          ],
          "description": "EDTF (ISO 8601 where it is whole; weeks as 2018-W01, durations as P3D, sets as \"R/P1W\"); null where it can't be told."
        },
        "anchor": {
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "absolute",
            "published",
            "event",
            "mention",
            null
          ],
          "description": "What a relative date hangs on: the day of publication, an event, an earlier date in the text."
        }
      },
      "required": [
        "anchor",
        "certainty",
        "evidence",
        "rule",
        "span",
        "type",
        "value"
      ]
    },
    "TimelineEntry": {
      "type": "object",
      "properties": {
        "date": {
          "type": "integer",
          "minimum": 0
        },
        "sentence": {
          "type": "integer",
          "minimum": 0
        },
        "value": {
          "type": "string",
          "description": "EDTF."
        },
        "entities": {
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 0
          }
        },
        "caption": {
          "type": "boolean",
          "description": "A caption's date is the picture's, not the story's."
        }
      },
      "required": [
        "date",
        "sentence",
        "value",
        "entities",
        "caption"
      ]
    },
    "Diagnostic": {
      "type": "object",
      "properties": {
        "code": {
          "type": "string"
        },
        "message": {
          "type": "string"
        },
        "span": {
          "anyOf": [
            {
              "$ref": "#/$defs/Span"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "required": [
        "code",
        "message",
        "span"
      ],
      "description": "`code` has its own heading in the documentation."
    }
  }
}
