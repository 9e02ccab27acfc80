#pragma once

#include "domain/view/pageview.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace golive::ui {

class Card;
class FieldNote;
class FoldButton;
class WrapLabel;

/// Where a provider pastes what an owner's Golive sent back. What it says is read before it is taken in. Folded until
/// it is wanted; needs nothing of the page that it stands on.
class ResultBox : public QWidget
{
    Q_OBJECT
public:
    explicit ResultBox(QWidget *parent = nullptr);

    /// For one set-up; one of another app is refused.
    void draw(const ExchangeView &);
    /// Whichever set-up it is about.
    void drawForAny();

Q_SIGNALS:
    void taken(const golive::OwnerResult &result);

private:
    void read();

    FoldButton *m_fold = nullptr;
    Card *m_card = nullptr;
    QLineEdit *m_field = nullptr;
    FieldNote *m_note = nullptr;
    WrapLabel *m_says = nullptr;
    QPushButton *m_take = nullptr;
    WrapLabel *m_told = nullptr;
    ExchangeView m_view;
    bool m_isForAny = false;
    std::optional<OwnerResult> m_result{};
};

} // namespace golive::ui
