#pragma once

#include "domain/view/pageview.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace golive::ui {

class FieldNote;

/// The apps of the partner account, with a search. One that has another number cannot be chosen, and says so.
class AppChoice : public QWidget
{
    Q_OBJECT
public:
    explicit AppChoice(QWidget *parent = nullptr);

    void draw(const ClientView &);
    QWidget *firstField() const;

Q_SIGNALS:
    void filterEdited(const QString &text);
    void appChosen(const golive::AppId &app);

private:
    void fill(const ClientView &);
    void select(const AppId &);

    QLineEdit *m_filter;
    QListView *m_list;
    QStandardItemModel *m_model;
    FieldNote *m_note;
    QList<AppSummary> m_apps;
    QString m_shownFilter;
    QString m_number; ///< What the rows were judged against.
    bool m_isFilled = false;
    bool m_isDrawing = false;
};

} // namespace golive::ui
