import { z } from 'zod';
import { filled, flag, maybeEmpty, oneOf, tourCode, wholeNumber } from './cell';

export const itineraryColumns = [
  'tour_code',
  'day',
  'title',
  'description',
  'breakfast',
  'lunch',
  'dinner',
  'stay',
  'no_service',
] as const;

const meal = oneOf(['included', 'free', 'onboard', 'none']);

/** A line of itinerary.csv, turned into a row of the table ItineraryDay. */
export const itineraryRow = z
  .object({
    tour_code: tourCode,
    day: wholeNumber(1, 61),
    title: filled,
    description: filled,
    breakfast: meal,
    lunch: meal,
    dinner: meal,
    stay: maybeEmpty,
    no_service: flag,
  })
  .transform((row) => ({
    tourCode: row.tour_code,
    day: row.day,
    title: row.title,
    description: row.description,
    breakfast: row.breakfast,
    lunch: row.lunch,
    dinner: row.dinner,
    stay: row.stay,
    noService: row.no_service,
  }));
