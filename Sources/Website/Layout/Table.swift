/// A table with a caption, whose first cells name their rows.
struct Table: Block {
    static let template = "table"

    struct Column: Sendable {
        var title: String
        var isNumber = false

        init(_ title: String, isNumber: Bool = false) {
            self.title = title
            self.isNumber = isNumber
        }
    }

    struct Row: Sendable {
        var cells: [Words]
        /// Stands out: overdue, chosen.
        var tone: Tone?

        init(_ cells: [Words], tone: Tone? = nil) {
            self.cells = cells
            self.tone = tone
        }
    }

    var caption: String
    /// The caption is for those who hear the page; the eye has a heading.
    var captionIsHidden = false
    var columns: [Column]
    var rows: [Row]
    /// Said where there is no row.
    var empty: String

    init(
        _ caption: String, captionIsHidden: Bool = false, columns: [Column], rows: [Row], empty: String = "Nothing."
    ) {
        self.caption = caption
        self.captionIsHidden = captionIsHidden
        self.columns = columns
        self.rows = rows
        self.empty = empty
    }

    init(_ caption: String, captionIsHidden: Bool = false, _ titles: [String], _ rows: [[Words]], empty: String = "Nothing.") {
        self.init(
            caption, captionIsHidden: captionIsHidden, columns: titles.map { Column($0) }, rows: rows.map { Row($0) },
            empty: empty)
    }

    var view: [String: Any] {
        [
            "caption": caption, "hidden": captionIsHidden, "some": !rows.isEmpty, "empty": empty,
            "columns": columns.map { ["title": $0.title, "number": $0.isNumber] },
            "rows": rows.map { row in
                [
                    "tone": row.tone?.rawValue ?? "plain",
                    "head": row.cells.first?.view ?? Words("").view,
                    "headTitle": columns.first?.title ?? "",
                    "cells": zip(columns, row.cells).dropFirst().map { column, cell in
                        ["title": column.title, "number": column.isNumber, "words": cell.view]
                    },
                ]
            },
        ]
    }
}

/// Facts with their names.
struct SummaryList: Block {
    static let template = "summary-list"

    struct Row: Sendable {
        var name: Words
        var value: Words
        var action: Words?

        init(_ name: Words, _ value: Words, action: Words? = nil) {
            self.name = name
            self.value = value
            self.action = action
        }
    }

    var rows: [Row]

    init(_ rows: [Row]) { self.rows = rows }

    var view: [String: Any] {
        [
            "rows": rows.map { row in
                [
                    "name": row.name.view, "value": (row.value.isEmpty ? Words("Not known") : row.value).view,
                    "action": row.action.orNone,
                ] as [String: Any]
            }
        ]
    }
}

/// Things to do, each with its state.
struct TaskList: Block {
    static let template = "task-list"

    struct Item: Sendable {
        var title: Words
        var hint: Words?
        var state: Words
    }

    var items: [Item]

    init(_ items: [Item]) { self.items = items }

    var view: [String: Any] {
        [
            "items": items.map {
                ["title": $0.title.view, "hint": $0.hint.orNone, "state": $0.state.view]
            }
        ]
    }
}

/// What happened, the newest first or the oldest, as it is given.
struct Timeline: Block {
    static let template = "timeline"

    struct Moment: Sendable {
        var day: String
        var title: Words
        var by: String?
        var blocks: [any Block] = []
    }

    var moments: [Moment]

    init(_ moments: [Moment]) { self.moments = moments }

    var view: [String: Any] {
        [
            "moments": moments.map {
                ["day": $0.day, "title": $0.title.view, "by": $0.by ?? false, "blocks": $0.blocks.placed]
            }
        ]
    }
}
