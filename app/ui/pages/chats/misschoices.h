#pragma once

#include "domain/view/pageview.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace golive::ui {

class Card;
class WrapLabel;

/// The two equal choices after a miss or a disconnection, each with its cost, side by side.
class MissChoices : public QWidget
{
    Q_OBJECT
public:
    explicit MissChoices(QWidget *parent = nullptr);

    void draw(const SetUpView &);

Q_SIGNALS:
    void leftSo();
    void againChosen(const QString &typed);

private:
    Card *leave();
    void buildAgain();
    bool isTyped() const;

    WrapLabel *m_leaveCost = nullptr;
    QPushButton *m_leave = nullptr;
    Card *m_againCard = nullptr;
    WrapLabel *m_againCost = nullptr;
    WrapLabel *m_guideSays = nullptr;
    WrapLabel *m_metaSays = nullptr;
    WrapLabel *m_prompt = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_again = nullptr;
    QString m_appName;
};

} // namespace golive::ui
