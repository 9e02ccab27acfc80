#pragma once

#include "domain/problem.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace golive::ui {

class FieldNote;

/// Where a sign-up link that somebody sent is pasted on Connect. A link is pasted, or typed and left; half a link is
/// none.
class PastedLink : public QWidget
{
    Q_OBJECT
public:
    PastedLink(const QString &fieldName, const QString &label, const QString &hint, QWidget *parent = nullptr);

    void draw(const std::optional<Problem> &);
    void clear();
    QWidget *firstField() const;

Q_SIGNALS:
    void linkPasted(const QString &text);

private:
    QString m_hint;
    QLineEdit *m_link = nullptr;
    FieldNote *m_note = nullptr;
    QString m_told; ///< Leaving the field says the same link again, and would ask about its host again.
};

} // namespace golive::ui
