#pragma once

#include "ui/pages/start/setuprowtext.h"

#include <QAbstractListModel>
#include <QHash>

namespace golive::ui {

/// The rows of one of Start's lists. What is drawn anew changes the rows that changed and no other, so that a view
/// keeps its place, its current row and what it measured, and one change costs little however many rows there are.
class SetupRows : public QAbstractListModel
{
    Q_OBJECT
public:
    using Wording = SetupRowText (*)(const SetupSummary &, Instant now);

    explicit SetupRows(Wording wording, QObject *parent = nullptr);

    /// `count`: all that there are, of which these are the first.
    void draw(const QList<SetupSummary> &rows, qsizetype count, Instant now);
    /// What these rows say of time ("checked 5 min ago") is said anew; the others say it once they are shown.
    void tellTime(int first, int last);

    const SetupSummary &summary(int row) const { return m_rows.at(row).summary; }
    const SetupRowText &text(int row) const;
    /// -1: it is not here.
    int rowOf(const SetupId &) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    struct Row
    {
        SetupSummary summary;
        mutable bool isWorded = false; ///< When its text is first asked for.
        mutable SetupRowText text{};
    };
    using Places = QHash<SetupId, int>;

    void removeOthers(const Places &wanted);
    void orderAs(const Places &wanted);
    void insertNew(const QList<SetupSummary> &rows);
    void changeChanged(const QList<SetupSummary> &rows);

    Wording m_wording;
    QList<Row> m_rows;
    mutable Places m_places; ///< Made when it is asked for.
    mutable bool m_arePlacesKnown = false;
    qsizetype m_count = 0;
    bool m_isMoreAsked = false;
    Instant m_now{};
};

} // namespace golive::ui
