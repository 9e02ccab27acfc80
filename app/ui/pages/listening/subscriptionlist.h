#pragma once

#include "domain/listening/subscription.h"

#include <QWidget>

class QVBoxLayout;

namespace golive::ui {

class WrapLabel;

/// The addresses that the app's events go to.
class SubscriptionList : public QWidget
{
    Q_OBJECT
public:
    explicit SubscriptionList(QWidget *parent = nullptr);

    void draw(const QList<Subscription> &);

private:
    struct Row
    {
        WrapLabel *title;
        WrapLabel *body;
    };

    QVBoxLayout *m_column;
    QList<Row> m_rows;
};

} // namespace golive::ui
